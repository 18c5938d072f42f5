package org.samenrooster.exchange;

/** To whom a shift goes. */
public enum Taker {
  /** To the member whom the move names. */
  MEMBER,
  /** To nobody: it becomes open. */
  NOBODY,
  /** To the first of those who are asked and say yes. */
  FIRST_YES,
  /** To one of those who are asked and say yes, whom the team lead chooses. */
  CHOSEN;

  /** Whether it is not known yet to whom. */
  public boolean isUndecided() {
    return this == FIRST_YES || this == CHOSEN;
  }
}
