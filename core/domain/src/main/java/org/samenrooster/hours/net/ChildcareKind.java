package org.samenrooster.hours.net;

/** Where a child is looked after; the highest rate that counts differs. */
public enum ChildcareKind {
  /** Day care, until primary school. */
  DAY_CARE,
  /** Before and after school. */
  AFTER_SCHOOL,
  /** A registered childminder. */
  CHILDMINDER
}
