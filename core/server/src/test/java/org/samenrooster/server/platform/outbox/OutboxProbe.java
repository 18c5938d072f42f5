package org.samenrooster.server.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;
import org.samenrooster.server.testing.Probe;

/** Tells of picked shifts in transactions that end as the test says, and runs what delivers. */
@Dependent
public class OutboxProbe implements Probe {

  private static final Map<String, CountDownLatch> HELD = new ConcurrentHashMap<>();

  @Inject private Outbox outbox;
  @Inject private OutboxRelay relay;
  @Inject private OutboxRetention retention;
  @Inject private EventReader reader;
  @Inject private UserTransaction transaction;
  @Resource private ManagedExecutorService executor;

  @Override
  public String name() {
    return "outbox";
  }

  @Override
  public String run(Map<String, String> values) throws Exception {
    var organisation = values.getOrDefault("organisation", "");
    switch (values.get("do")) {
      case "tell" -> tell(organisation, List.of(values.get("shifts").split(",")), true);
      case "take-back" -> tell(organisation, List.of(values.get("shifts").split(",")), false);
      case "tell-without-transaction" -> outbox.tell(picked(organisation, "shift"));
      case "hold" -> hold(organisation, values.get("shifts"));
      case "release" -> HELD.get(organisation).countDown();
      case "relay" -> relay.run();
      case "forget" -> retention.run();
      case "read" -> {
        return read(organisation, Long.parseLong(values.get("after")));
      }
      case "first" -> {
        return VisibleOrganisation.within(
            organisation, () -> reader.after(organisation, 0, 1).get(0).event().toString());
      }
      case "kept" -> {
        return VisibleOrganisation.within(
            organisation,
            () ->
                String.valueOf(
                    reader.isKeptAfter(organisation, Long.parseLong(values.get("after")))));
      }
      default -> throw new IllegalArgumentException(values.get("do"));
    }
    return "done";
  }

  // Tells, and keeps the transaction open until it is released.
  private void hold(String organisation, String shift) throws InterruptedException {
    var told = new CountDownLatch(1);
    var released = new CountDownLatch(1);
    HELD.put(organisation, released);
    executor.submit(
        () -> {
          transaction.begin();
          write(organisation, List.of(shift));
          told.countDown();
          released.await();
          transaction.commit();
          return "done";
        });
    told.await();
  }

  private void tell(String organisation, List<String> shifts, boolean commit) throws Exception {
    transaction.begin();
    write(organisation, shifts);
    if (commit) {
      transaction.commit();
    } else {
      transaction.rollback();
    }
  }

  private void write(String organisation, List<String> shifts) {
    VisibleOrganisation.within(
        organisation, () -> shifts.forEach(shift -> outbox.tell(picked(organisation, shift))));
  }

  private String read(String organisation, long after) {
    return VisibleOrganisation.within(
        organisation,
        () ->
            reader.after(organisation, after, 1000).stream()
                .map(told -> told.sequence() + ":" + told.event().detail(EventDetail.SHIFT))
                .collect(Collectors.joining(" ")));
  }

  private static Event picked(String organisation, String shift) {
    return Event.of(EventName.SHIFT_PICKED, organisation, "team")
        .by("person")
        .concerning("member-1")
        .concerning("member-2")
        .with(EventDetail.PERIOD, "period")
        .with(EventDetail.SHIFT, shift);
  }
}
