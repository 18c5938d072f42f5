package org.samenrooster.files;

import java.util.Locale;
import org.samenrooster.fault.Fault;

/** A fault of a document, with the place in the file at which a person finds it. */
public record PlacedFault(Place place, Fault fault) {

  /** One line for a person: {@code team.json:12:7 /members/3/name: what is wrong}. */
  public String line(Locale language) {
    String pointer = fault.pointer().isEmpty() ? "" : " " + fault.pointer();
    return place + pointer + ": " + fault.message(language);
  }
}
