package org.samenrooster.server.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * How often one address may do what an attacker would do often. Each node counts for itself: it is
 * there to slow guessing and flooding down, not to meter use.
 */
@ApplicationScoped
public class RateLimits {

  private final RateLimit failedSignIns = new RateLimit(60, Duration.ofMinutes(1));
  private final RateLimit demoTokens = new RateLimit(600, Duration.ofMinutes(1));

  /** Counts a token that was not believed; the seconds to wait if there were too many. */
  Optional<Long> failedSignIn(String address) {
    return failedSignIns.count(address, System.nanoTime());
  }

  /** Counts a demo token that was asked for; the seconds to wait if there were too many. */
  public Optional<Long> demoToken(String address) {
    return demoTokens.count(address, System.nanoTime());
  }
}
