package org.samenrooster.solver.suggestion;

/** As what work is paid; the cheaper before the dearer, own staff before others. */
public enum WorkCost {
  /** Within the contract, its band and what was agreed on top. */
  WITHIN_CONTRACT,
  /** Beyond that, paid as the contract is: only with a yes. */
  EXTRA_HOURS,
  /** Beyond the threshold of the agreement: only with a yes. */
  OVERTIME,
  /** By somebody with an engagement, who agrees to every shift. */
  EXTERNAL
}
