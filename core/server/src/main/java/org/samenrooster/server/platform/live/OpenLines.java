package org.samenrooster.server.platform.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * All streams that are open on this node, told about once a second. The clock ticks here and not in
 * the request that opened a stream: what a request leaves behind is gone when it has ended.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OpenLines {

  private final Set<LiveStream> lines = ConcurrentHashMap.newKeySet();
  private ManagedScheduledExecutorService timer;

  /** For the server. */
  @PostConstruct
  public void start() {
    try {
      timer = InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
    } catch (NamingException e) {
      throw new IllegalStateException("The server has no timer.", e);
    }
    timer.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
  }

  /** For the server. */
  @PreDestroy
  public void stop() {
    lines.forEach(LiveStream::close);
  }

  /** Tells on this line, too, until it is closed. */
  public void add(LiveStream line) {
    lines.add(line);
  }

  /** How many streams this node still tells on. */
  public int open() {
    return lines.size();
  }

  // Each on a thread of its own: a caller who does not read must not keep the others waiting.
  private void tick() {
    lines.removeIf(LiveStream::isClosed);
    lines.stream().filter(LiveStream::isIdle).forEach(line -> timer.execute(line::tell));
  }
}
