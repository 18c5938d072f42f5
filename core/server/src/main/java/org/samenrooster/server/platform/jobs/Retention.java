package org.samenrooster.server.platform.jobs;

import java.time.Duration;

/** A promise that something is forgotten. Every bean of this type is told to works councils. */
public interface Retention {

  /** What is forgotten: the last part of the key of its words, {@code council.kept.…}. */
  String what();

  /** After how long. */
  Duration kept();
}
