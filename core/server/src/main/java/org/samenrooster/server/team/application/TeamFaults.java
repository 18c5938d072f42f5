package org.samenrooster.server.team.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.team.application.TeamDocument.Membership;
import org.samenrooster.server.team.application.TeamDocument.Role;
import org.samenrooster.team.TeamDraft.MemberDraft;

/** Finds what makes a document contradict itself beyond the draft, or what is stored. */
final class TeamFaults {

  private final Teams teams;
  private final String organisationId;
  private final Optional<StoredTeam> before;
  private final TeamDocument document;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param before the team that is replaced; empty for a new one
   */
  TeamFaults(
      Teams teams, String organisationId, Optional<StoredTeam> before, TeamDocument document) {
    this.teams = teams;
    this.organisationId = organisationId;
    this.before = before;
    this.document = document;
  }

  List<Fault> find(Set<String> rulePacks) {
    faults.addAll(document.draft().check(rulePacks));
    name();
    members();
    before.ifPresent(this::missingShiftTypes);
    return faults;
  }

  private void name() {
    var name = document.draft().name();
    var id = before.map(stored -> stored.team().id()).orElse("");
    if (name != null && teams.nameTaken(organisationId, name, id)) {
      faults.add(Fault.at("/name", FaultCode.TEAM_NAME_TAKEN, name));
    }
  }

  private void members() {
    var subjects =
        document.memberships().stream()
            .flatMap(membership -> membership.externalId().stream())
            .collect(Collectors.toSet());
    var persons = teams.personsBySubject(organisationId, subjects);
    var elsewhere = teams.subjectsElsewhere(organisationId, subjects);
    var seen = new HashSet<String>();
    for (int i = 0; i < document.memberships().size(); i++) {
      var place = "/members/" + i;
      var draft = document.draft().members().get(i);
      var membership = document.memberships().get(i);
      var known = known(place, draft);
      var subject = membership.externalId();
      subject
          .filter(name -> elsewhere.contains(name) || isSomebodyElse(known, persons.get(name)))
          .ifPresent(name -> at(place + "/externalId", FaultCode.EXTERNAL_ID_TAKEN, name));
      var person = known.or(() -> subject.map(name -> persons.getOrDefault(name, name)));
      if (person.isPresent() && !seen.add(person.get())) {
        at(place + "/externalId", FaultCode.PERSON_TWICE, subject.orElse(draft.displayName()));
      }
      roles(place, membership);
      twice(place, draft);
    }
  }

  private static boolean isSomebodyElse(Optional<String> known, String owner) {
    return owner != null && known.isPresent() && !known.get().equals(owner);
  }

  private Optional<String> known(String place, MemberDraft draft) {
    var id = draft.id();
    if (id == null) {
      return Optional.empty();
    }
    var person = before.flatMap(stored -> stored.personOf(id));
    if (person.isEmpty()) {
      at(place + "/id", FaultCode.UNKNOWN_MEMBER, id);
    }
    return person;
  }

  private void roles(String place, Membership membership) {
    if (membership.grantsOf(Role.MEMBER).size() > 1) {
      at(place + "/roles", FaultCode.MEMBER_TWICE, membership.grantsOf(Role.MEMBER).size());
    }
    var seen = new HashSet<Object>();
    for (int i = 0; i < membership.roles().size(); i++) {
      var grant = membership.roles().get(i);
      var from = grant.from();
      var until = grant.until();
      if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
        faults.add(
            Fault.at(
                place + "/roles/" + i + "/until",
                FaultCode.END_BEFORE_START,
                until.get(),
                from.get()));
      }
      if (grant.role() == Role.TEAM_LEAD && !seen.add(from)) {
        at(place + "/roles/" + i, FaultCode.DUPLICATE_ID, grant.role());
      }
    }
  }

  // What begins on the same day is written twice: the second one could never be told apart.
  private void twice(String place, MemberDraft draft) {
    var seen = new HashSet<List<Object>>();
    for (int i = 0; i < draft.qualifications().size(); i++) {
      var held = draft.qualifications().get(i);
      if (!seen.add(List.of(String.valueOf(held.code()), String.valueOf(held.from())))) {
        at(place + "/qualifications/" + i + "/code", FaultCode.DUPLICATE_ID, held.code());
      }
    }
    for (int i = 0; i < draft.facts().size(); i++) {
      var fact = draft.facts().get(i);
      if (!seen.add(List.of("fact", String.valueOf(fact.fact()), String.valueOf(fact.from())))) {
        at(place + "/facts/" + i + "/fact", FaultCode.DUPLICATE_ID, fact.fact());
      }
    }
  }

  private void missingShiftTypes(StoredTeam stored) {
    var kept =
        document.draft().shiftTypes().stream()
            .map(type -> Objects.requireNonNullElse(type.code(), ""))
            .collect(Collectors.toSet());
    teams.shiftTypesInUse(organisationId, stored.team().id()).stream()
        .filter(code -> !kept.contains(code))
        .sorted()
        .forEach(code -> at("/shiftTypes", FaultCode.SHIFT_TYPE_IN_USE, code));
  }

  private void at(String place, FaultCode code, Object value) {
    faults.add(Fault.at(place, code, String.valueOf(value)));
  }
}
