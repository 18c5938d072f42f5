package org.samenrooster.server.platform.live;

import java.util.List;
import java.util.Optional;

/** What one stream tells; it remembers what it has told. */
public interface Source {

  /** What is new since it was asked last. One thread asks at a time. */
  News look();

  /**
   * What is new.
   *
   * @param items in the order in which they are told; may be empty
   * @param last whether nothing comes after them
   */
  record News(List<Item> items, boolean last) {

    public News {
      items = List.copyOf(items);
    }
  }

  /**
   * One event of a stream.
   *
   * @param name of the kind of event
   * @param id from where somebody goes on who has lost the line; empty where he begins anew
   * @param document what is sent as JSON
   */
  record Item(String name, Optional<String> id, Object document) {}
}
