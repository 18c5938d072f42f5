package org.samenrooster.server.baseroster.application;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Locale;
import java.util.Map;
import org.samenrooster.api.model.BaseRosterProposalDto;

/**
 * A proposal as it was answered, in every language: it can be read after team and demand have
 * changed, and still be told apart from one that fits the team of today.
 *
 * @param teamVersion version of the team that was searched for
 * @param baseRosterNumber number of the base roster that stood then; 0 for none
 * @param byLanguage the answer in the form of the contract, by language
 */
public record StoredProposal(
    int teamVersion, int baseRosterNumber, Map<String, BaseRosterProposalDto> byLanguage) {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String ALWAYS_THERE = Locale.ENGLISH.getLanguage();

  /** The proposal in a language, in English where it is not there. */
  public BaseRosterProposalDto in(Locale language) {
    var wanted = byLanguage.get(language.getLanguage());
    return wanted == null ? anyLanguage() : wanted;
  }

  /** The proposal, for what has no words in it. */
  public BaseRosterProposalDto anyLanguage() {
    return byLanguage.get(ALWAYS_THERE);
  }

  /** The text in which it is stored. */
  public String json() {
    return JSON.toJson(this);
  }

  /** A proposal as it was stored. */
  public static StoredProposal parse(String json) {
    return JSON.fromJson(json, StoredProposal.class);
  }
}
