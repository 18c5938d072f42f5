package org.samenrooster.server.architecture.bad.rest;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.samenrooster.server.architecture.bad.persistence.JpaThings;

/** A resource that reaches through every wall. */
@Transactional
public final class BadResource {

  /** Reads the clock, prints, and holds persistence in its hands. */
  public String day(JpaThings things, EntityManager manager) {
    System.out.println(LocalDate.now());
    return things.toString() + manager;
  }
}
