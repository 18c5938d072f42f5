package org.samenrooster.server.platform.clock;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.configuration.Settings.DemoStart;

/** Makes the injected {@link Clock}: the real one, or in a demonstration one that is days off. */
@Dependent
public class ServerClock {

  /** The clock of the whole server, in UTC. */
  @Produces
  @Singleton
  public Clock clock(Settings settings) {
    return settings
        .demoStart()
        .filter(start -> settings.demo())
        .map(start -> shifted(start, settings.zone()))
        .orElseGet(Clock::systemUTC);
  }

  // By whole days of wall clock, so that the time of day stays what the clock on the wall says,
  // unless a time is named as well.
  private static Clock shifted(DemoStart start, ZoneId zone) {
    var now = Clock.systemUTC().instant();
    var onDay = now.atZone(zone).with(start.day());
    var pretended = start.time().map(onDay::with).orElse(onDay).toInstant();
    return Clock.offset(Clock.systemUTC(), Duration.between(now, pretended));
  }
}
