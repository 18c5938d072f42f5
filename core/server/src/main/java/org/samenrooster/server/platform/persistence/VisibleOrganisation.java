package org.samenrooster.server.platform.persistence;

import java.util.function.Supplier;

/**
 * Whose rows this thread may see. {@link GuardedDataSource} tells it to the database with every
 * connection; a thread that has said nothing sees no row of any organisation.
 */
public final class VisibleOrganisation {

  /** Stands for all of them; only {@link EveryOrganisation} and the migrations say it. */
  static final String EVERY = "*";

  private static final String NONE = "";
  private static final ThreadLocal<String> OF_THREAD = ThreadLocal.withInitial(() -> NONE);

  private VisibleOrganisation() {}

  /** From now on this thread sees the rows of this organisation and of no other. */
  public static void see(String organisationId) {
    OF_THREAD.set(organisationId);
  }

  /** From now on this thread sees nothing; a pool gives it to somebody else next. */
  public static void forget() {
    OF_THREAD.remove();
  }

  /** Does something for an organisation where no request has said whose it is. */
  public static void within(String organisationId, Runnable work) {
    within(
        organisationId,
        () -> {
          work.run();
          return NONE;
        });
  }

  /** Does something for an organisation and gives what came of it. */
  public static <T> T within(String organisationId, Supplier<T> work) {
    var before = OF_THREAD.get();
    OF_THREAD.set(organisationId);
    try {
      return work.get();
    } finally {
      OF_THREAD.set(before);
    }
  }

  static String ofThread() {
    return OF_THREAD.get();
  }
}
