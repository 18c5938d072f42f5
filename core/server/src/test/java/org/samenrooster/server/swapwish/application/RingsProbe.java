package org.samenrooster.server.swapwish.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.samenrooster.server.exchange.application.EndChanges;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;
import org.samenrooster.server.swapwish.application.RingsOfTeam.FoundRing;
import org.samenrooster.server.swapwish.application.SwapWishes.Place;
import org.samenrooster.server.testing.Probe;

/** Looks for rings and ends wishes and changes now, as what comes by from time to time does. */
@Dependent
public class RingsProbe implements Probe {

  @Inject private RingsOfTeam rings;
  @Inject private EndWishes ends;
  @Inject private EndChanges endChanges;
  @Resource private ManagedExecutorService executor;

  @Override
  public String name() {
    return "swap-rings";
  }

  @Override
  public String run(Map<String, String> values) throws Exception {
    if (values.get("do").equals("end")) {
      endChanges.run();
      ends.run();
      return "done";
    }
    var place = new Place(values.get("organisation"), values.get("team"));
    var found = VisibleOrganisation.within(place.organisationId(), () -> rings.found(place));
    var nodes = Integer.parseInt(values.getOrDefault("nodes", "1"));
    for (var ring : found) {
      offer(place, ring, nodes);
    }
    return Integer.toString(found.size());
  }

  // Every node has found the same ring, and offers it at the same moment.
  private void offer(Place place, FoundRing ring, int nodes) throws Exception {
    var barrier = new CyclicBarrier(nodes);
    var offers =
        Stream.generate(() -> executor.submit(() -> offer(place, ring, barrier)))
            .limit(nodes)
            .toList();
    for (Future<?> offer : offers) {
      offer.get();
    }
  }

  private Void offer(Place place, FoundRing ring, CyclicBarrier barrier) throws Exception {
    barrier.await();
    VisibleOrganisation.within(place.organisationId(), () -> rings.offer(place, ring));
    return null;
  }
}
