package org.samenrooster.server.team.persistence;

import org.jspecify.annotations.Nullable;

/** Values as a draft writes them. */
final class Text {

  private Text() {}

  static @Nullable String of(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
