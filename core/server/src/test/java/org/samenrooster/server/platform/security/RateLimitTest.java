package org.samenrooster.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RateLimitTest {

  private static final long SECOND = 1_000_000_000L;

  private final RateLimit limit = new RateLimit(2, Duration.ofSeconds(10));

  @Test
  void oneTooManyIsToldHowLongToWait() {
    limit.count("a", 0);
    assertThat(limit.count("a", SECOND)).isEmpty();

    assertThat(limit.count("a", 4 * SECOND)).contains(6L);
  }

  @Test
  void anotherAddressIsNotHeldUp() {
    limit.count("a", 0);
    limit.count("a", 0);
    limit.count("a", 0);

    assertThat(limit.count("b", 0)).isEmpty();
  }

  @Test
  void afterTheWindowItCountsAfresh() {
    limit.count("a", 0);
    limit.count("a", 0);
    assertThat(limit.count("a", 10 * SECOND - 1)).contains(1L);

    assertThat(limit.count("a", 10 * SECOND)).isEmpty();
  }
}
