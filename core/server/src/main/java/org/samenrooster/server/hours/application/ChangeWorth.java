package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.hours.allowance.ChangePay;
import org.samenrooster.hours.net.Amounts;
import org.samenrooster.server.neteffect.application.CalculateNetEffect;
import org.samenrooster.server.neteffect.application.CalculateNetEffect.CalculatedAmount;

/** Works out what a change is worth to who asks, and looks at what is asked. */
@Dependent
public final class ChangeWorth {

  private static final BigDecimal LEAST_WAGE = new BigDecimal("0.01");
  private static final BigDecimal MOST_WAGE = BigDecimal.valueOf(1_000);

  private final CalculateNetEffect netEffect;

  @Inject
  ChangeWorth(CalculateNetEffect netEffect) {
    this.netEffect = netEffect;
  }

  /**
   * What a change is worth.
   *
   * @param net what is left of it; empty where no household was told, or it brings nothing
   */
  public record Worth(ChangePay pay, Optional<CalculatedAmount> net) {}

  /** Everything that is wrong with a question, pointing at the fields of its document. */
  public List<Fault> faults(PayQuestion asked) {
    var finder = FaultFinder.atRoot();
    if (asked.hourlyWage().isPresent() || asked.household().isPresent()) {
      wage(finder, asked);
    }
    return Stream.concat(
            finder.faults().stream(),
            asked.household().stream()
                .flatMap(told -> netEffect.faults(told.year(), told.draft()).stream())
                .map(ChangeWorth::inHousehold))
        .toList();
  }

  private static Optional<BigDecimal> wage(FaultFinder finder, PayQuestion asked) {
    return Amounts.required(
        finder, "hourlyWage", asked.hourlyWage().orElse(null), LEAST_WAGE, MOST_WAGE);
  }

  private static Fault inHousehold(Fault fault) {
    return new Fault(
        "/household" + fault.pointer(), fault.code(), fault.value(), fault.arguments());
  }

  /** The wage that was told; empty where none was. */
  Optional<BigDecimal> wage(PayQuestion asked) {
    return asked.hourlyWage().flatMap(text -> wage(FaultFinder.atRoot(), asked));
  }

  /** What an amount is worth to the household that was told. */
  Worth of(PayQuestion asked, ChangePay pay) {
    return new Worth(
        pay,
        asked
            .household()
            .filter(told -> pay.gross().signum() > 0)
            .map(told -> netEffect.ofAmount(told.year(), told.draft(), pay.gross())));
  }
}
