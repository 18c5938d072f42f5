package org.samenrooster.server.platform.clock;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.samenrooster.server.platform.configuration.Settings;

/** Makes the injected {@link Clock}: the real one, or in a demonstration one that is days off. */
@Dependent
public class ServerClock {

  /** The clock of the whole server, in UTC. */
  @Produces
  @Singleton
  public Clock clock(Settings settings) {
    return settings
        .demoDate()
        .filter(date -> settings.demo())
        .map(date -> shifted(date, settings.zone()))
        .orElseGet(Clock::systemUTC);
  }

  // By whole days of wall clock, so that the time of day stays what the clock on the wall says.
  private static Clock shifted(LocalDate date, ZoneId zone) {
    var now = Clock.systemUTC().instant();
    var pretended = now.atZone(zone).with(date).toInstant();
    return Clock.offset(Clock.systemUTC(), Duration.between(now, pretended));
  }
}
