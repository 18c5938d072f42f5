package org.samenrooster.rules;

/** What a broken rule means for a change: it cannot be, it needs care, it is good to know. */
public enum Severity {
  BLOCK,
  WARN,
  INFO
}
