package org.samenrooster.server.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenrooster.api.Operation;
import org.samenrooster.api.PersonalContent;
import org.samenrooster.server.platform.access.Access.Reader;
import org.samenrooster.server.platform.access.Access.Whose;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;

/** What is recorded of a question that was answered. */
final class Accesses {

  private Accesses() {}

  /**
   * Where an address points.
   *
   * @param teamId its team
   * @param memberId its member
   */
  record Place(Optional<String> teamId, Optional<String> memberId) {}

  /**
   * The accesses of a question: none for what a caller reads of himself, and none for a mere
   * colleague, who is told nothing of others that they do not share.
   *
   * @param answer the document that is told
   */
  static List<Access> of(Operation operation, Caller caller, Place place, Object answer) {
    var content = operation.personal();
    var role = roleBeyondColleague(operation, caller, place);
    if (content.isEmpty() || role.isEmpty()) {
      return List.of();
    }
    var reader = new Reader(caller.organisationId(), caller.personId(), role.get());
    return whose(content.get(), caller, place, answer).stream()
        .map(whose -> new Access(reader, operation.id(), content.get().content(), whose))
        .toList();
  }

  private static Optional<Role> roleBeyondColleague(
      Operation operation, Caller caller, Place place) {
    return Stream.of(Role.values())
        .filter(role -> role != Role.MEMBER)
        .filter(role -> operation.roles().contains(role.name()))
        .filter(role -> caller.is(role, place.teamId().orElse("")))
        .findFirst();
  }

  private static List<Whose> whose(
      PersonalContent content, Caller caller, Place place, Object answer) {
    return switch (content.whose()) {
      case MEMBER ->
          place.memberId().stream()
              .filter(member -> !caller.isMember(member))
              .map(member -> Whose.member(place.teamId(), member))
              .toList();
      case TEAM -> place.teamId().stream().map(Whose::team).toList();
      case ANSWER -> named(PeopleInAnswer.of(answer), caller, place.teamId());
    };
  }

  private static List<Whose> named(PeopleInAnswer people, Caller caller, Optional<String> teamId) {
    List<Whose> named = new ArrayList<>();
    people.memberIds().stream()
        .filter(member -> !caller.isMember(member))
        .forEach(member -> named.add(Whose.member(teamId, member)));
    people.personIds().stream()
        .filter(person -> !caller.personId().equals(person))
        .forEach(person -> named.add(Whose.person(teamId, person)));
    return named;
  }
}
