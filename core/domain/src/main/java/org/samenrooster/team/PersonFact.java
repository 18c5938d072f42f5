package org.samenrooster.team;

/** A bare constraint on a person's roster. The cause is never stored. */
public enum PersonFact {
  NO_NIGHTS,
  PREGNANT,
  BREASTFEEDING,
  NIGHTS_ON_REQUEST
}
