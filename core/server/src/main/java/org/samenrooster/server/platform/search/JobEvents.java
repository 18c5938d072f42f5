package org.samenrooster.server.platform.search;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.samenrooster.server.platform.live.Line;
import org.samenrooster.server.platform.live.LiveStream;
import org.samenrooster.server.platform.live.Source;

/** Tells of one search whenever something about it has changed, until it has ended. */
public final class JobEvents implements Source {

  private static final Jsonb JSON = JsonbBuilder.create();

  private final Supplier<Optional<Told>> look;

  private String told = "";

  private JobEvents(Supplier<Optional<Told>> look) {
    this.look = look;
  }

  /**
   * A stream of one search.
   *
   * @param record where it is looked up
   * @param document the search in the form of the contract
   */
  public static <Q, P, S> LiveStream of(
      Line line,
      SearchJobRecord<Q, P, S> record,
      JobKey key,
      Function<SearchJob<Q, P, S>, Object> document) {
    return new LiveStream(
        line,
        new JobEvents(
            () -> record.look(key).map(job -> new Told(document.apply(job), job.state().ended()))));
  }

  /**
   * What an event tells.
   *
   * @param document the search in the form of the contract
   * @param last whether nothing comes after it
   */
  private record Told(Object document, boolean last) {}

  @Override
  public News look() {
    return look.get().map(this::news).orElseGet(() -> new News(List.of(), true));
  }

  private News news(Told job) {
    var now = JSON.toJson(job.document());
    if (now.equals(told)) {
      return new News(List.of(), job.last());
    }
    told = now;
    return new News(List.of(new Item("job", Optional.empty(), job.document())), job.last());
  }
}
