package org.samenrooster.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * The REST application. Its classes are listed here rather than scanned: scanning would also try to
 * instantiate the generated interfaces.
 */
@ApplicationScoped
@ApplicationPath("/api/v1")
public class SamenroosterApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of();
  }
}
