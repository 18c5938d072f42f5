package org.samenrooster.solver;

import java.util.SplittableRandom;

/**
 * Remembers what the rules said about a line, by its content. Of bounded size: a new answer takes
 * the place of an old one. Belongs to one thread.
 *
 * <p>Lines are told apart by 63 random bits, so a wrong answer is next to impossible; the proposal
 * is checked by the rules themselves all the same.
 */
final class LineCache {

  private static final int ENTRIES = 1 << 17;

  private final SearchModel model;
  private final LineRules rules;
  private final long[] keys;
  private final long[] answers = new long[ENTRIES];

  LineCache(SearchModel model, LineRules rules) {
    this.model = model;
    this.rules = rules;
    SplittableRandom random = new SplittableRandom(model.days());
    keys = random.longs((long) model.members() * model.days() + model.types() + 1L).toArray();
  }

  boolean keeps(int member, byte[] values) {
    int base = member * model.days();
    long hash = hash(member, values, base);
    int slot = (int) (hash >>> 32) & (ENTRIES - 1);
    if (answers[slot] >>> 1 == hash >>> 1) {
      return (answers[slot] & 1) == 1;
    }
    boolean keeps = rules.keeps(member, values, base);
    answers[slot] = hash & ~1L | (keeps ? 1 : 0);
    return keeps;
  }

  private long hash(int member, byte[] values, int base) {
    int typeKeys = model.members() * model.days();
    long hash = member + 1;
    for (int i = 0; i < model.days(); i++) {
      long mixed = keys[base + i] ^ keys[typeKeys + values[base + i]];
      mixed *= 0x9E3779B97F4A7C15L;
      hash ^= mixed ^ mixed >>> 29;
    }
    return hash;
  }
}
