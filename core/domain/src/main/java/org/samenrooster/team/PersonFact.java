package org.samenrooster.team;

/**
 * A bare constraint on a person's roster. The cause is never stored: {@code MATERNITY} says on
 * which days nobody may work around a birth, as HR gives them; {@code WEEK_OPT_OUT} that the person
 * agreed in writing to work more than the weekly average of the law.
 */
public enum PersonFact {
  NO_NIGHTS,
  PREGNANT,
  MATERNITY,
  BREASTFEEDING,
  NIGHTS_ON_REQUEST,
  WEEK_OPT_OUT
}
