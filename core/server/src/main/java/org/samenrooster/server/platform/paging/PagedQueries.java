package org.samenrooster.server.platform.paging;

import jakarta.persistence.TypedQuery;

/** What a query in JPQL asks for one page. */
public final class PagedQueries {

  private PagedQueries() {}

  /**
   * The condition of a list with the latest first.
   *
   * @param moment path of the moment, such as {@code c.from}
   * @param id path of the id
   */
  public static String before(MomentPage page, String moment, String id) {
    return beyond(page, "<", moment, id);
  }

  /** The condition of a list with the earliest first. */
  public static String after(MomentPage page, String moment, String id) {
    return beyond(page, ">", moment, id);
  }

  private static String beyond(MomentPage page, String beyond, String moment, String id) {
    return page.after()
        .map(
            place ->
                " and (%2$s %1$s :at or (%2$s = :at and %3$s %1$s :after))"
                    .formatted(beyond, moment, id))
        .orElse("");
  }

  /** The same query, for as many entries as the page has and with the values of its condition. */
  public static <T> TypedQuery<T> of(MomentPage page, TypedQuery<T> query) {
    page.after()
        .ifPresent(place -> query.setParameter("at", place.at()).setParameter("after", place.id()));
    return query.setMaxResults(page.limit());
  }
}
