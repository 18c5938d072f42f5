package org.samenrooster.server.telling.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.telling.application.CalendarFeeds.Feed;

/** Gives a person an address for her calendar, another one, or none. */
@Dependent
public final class CalendarAddress {

  private final PersonLock lock;
  private final CalendarFeeds feeds;
  private final Clock clock;

  @Inject
  CalendarAddress(PersonLock lock, CalendarFeeds feeds, Clock clock) {
    this.lock = lock;
    this.feeds = feeds;
    this.clock = clock;
  }

  /**
   * A new address; told this once.
   *
   * @param secret what nobody else knows
   */
  public record Renewed(Feed feed, String secret) {}

  /** The address of the caller, if he has one. */
  public Optional<Feed> of(Caller caller) {
    return feeds.of(caller.organisationId(), caller.personId());
  }

  /**
   * Gives the caller a new address; the old one shows nothing any more. To be called in a
   * transaction.
   */
  public Renewed renew(Caller caller) {
    // Two at once would both find none.
    lock.lock(caller.organisationId(), caller.personId());
    var secret = FeedSecret.random();
    var feed =
        new Feed(
            UUID.randomUUID().toString(),
            caller.organisationId(),
            caller.personId(),
            secret.digest(),
            clock.instant());
    feeds.put(feed);
    return new Renewed(feed, secret.text());
  }

  /** Takes the caller's address away; to be called in a transaction. */
  public void revoke(Caller caller) {
    feeds.remove(caller.organisationId(), caller.personId());
  }
}
