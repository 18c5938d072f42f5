package org.samenrooster.server.telling.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.samenrooster.server.platform.persistence.EveryOrganisation;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.telling.application.CalendarFeeds.CalendarShift;
import org.samenrooster.server.telling.application.CalendarFeeds.Feed;

/** Reads the calendar behind a secret address. Nobody is signed in: the address is the key. */
@Dependent
public final class ReadCalendar {

  private static final Duration PAST = Duration.ofDays(28);

  private final EveryOrganisation everyOrganisation;
  private final CalendarFeeds feeds;
  private final Clock clock;

  @Inject
  ReadCalendar(EveryOrganisation everyOrganisation, CalendarFeeds feeds, Clock clock) {
    this.everyOrganisation = everyOrganisation;
    this.feeds = feeds;
    this.clock = clock;
  }

  /**
   * The shifts of the person whose calendar it is, of the last four weeks and from now on.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code not-found} for a wrong secret
   *     as for an address that never was
   */
  public List<CalendarShift> read(String feedId, String secret) {
    var feed =
        everyOrganisation
            .see(() -> feeds.withId(feedId))
            .filter(found -> new FeedSecret(secret).hasDigest(found.secretDigest()))
            .orElseThrow(() -> Problems.notFound("calendar"));
    return VisibleOrganisation.within(feed.organisationId(), () -> shifts(feed));
  }

  private List<CalendarShift> shifts(Feed feed) {
    var from = LocalDate.ofInstant(clock.instant().minus(PAST), ZoneOffset.UTC);
    return feeds.shifts(feed.organisationId(), feed.personId(), from);
  }
}
