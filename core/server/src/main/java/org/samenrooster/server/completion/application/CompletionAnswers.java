package org.samenrooster.server.completion.application;

import java.util.Locale;
import org.samenrooster.api.model.CompletionProposalDto;

/** How a proposal is told, in the form of the contract. */
public interface CompletionAnswers {

  /** The proposal in a language. */
  CompletionProposalDto answer(Completed completed, Locale language);
}
