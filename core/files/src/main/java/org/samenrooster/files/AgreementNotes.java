package org.samenrooster.files;

import java.util.List;

/**
 * What a file with an hours agreement tells people about the terms that it gives itself.
 *
 * @param id the rule pack it belongs to
 */
public record AgreementNotes(String id, List<TermNotes> terms) {

  public AgreementNotes {
    terms = List.copyOf(terms);
  }
}
