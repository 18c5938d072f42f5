package org.samenrooster.server.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.samenrooster.server.platform.rulepacks.InstalledRulePacks;

/** Up when every rule pack could be read; otherwise says each fault with its place. */
@Readiness
@ApplicationScoped
public class RulePacksHealth implements HealthCheck {

  @Inject private InstalledRulePacks packs;

  @Override
  public HealthCheckResponse call() {
    var health = HealthCheckResponse.named("rule-packs");
    var faults = packs.faults();
    for (int i = 0; i < faults.size(); i++) {
      health.withData("fault-" + (i + 1), faults.get(i));
    }
    return health.status(faults.isEmpty()).build();
  }
}
