package org.samenrooster.sickcall;

/** What can be done with a sick call. */
public enum SickCallCommand {
  /** The person is away longer, or shorter, than was expected. */
  EXPECT,
  /** The person is back. */
  RECOVER,
  /** HR takes it. */
  CONFIRM,
  /** HR does not take it. */
  REFUSE
}
