package org.samenrooster.hours.net;

import java.util.Optional;

/**
 * The benefits of one year.
 *
 * @param rent empty where nobody has the table of that year
 * @param childcare empty where nobody has the table of that year
 */
public record BenefitTables(
    CareBenefit care,
    Optional<RentBenefit> rent,
    ChildBenefit child,
    Optional<ChildcareBenefit> childcare) {}
