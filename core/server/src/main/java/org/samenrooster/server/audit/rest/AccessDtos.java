package org.samenrooster.server.audit.rest;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.samenrooster.api.model.AccessDto;
import org.samenrooster.api.model.AccessPageDto;
import org.samenrooster.api.model.AccessRoleDto;
import org.samenrooster.api.model.AccessWhoseDto;
import org.samenrooster.api.model.PersonalContentKindDto;
import org.samenrooster.server.audit.application.AccessesToPerson.AccessToPerson;
import org.samenrooster.server.audit.application.AccessesToPerson.Place;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.server.platform.problem.Messages.Word;
import org.samenrooster.server.shift.rest.Cursors;

/** Accesses as documents of the contract. */
final class AccessDtos {

  private AccessDtos() {}

  /** A page of what was found, which is one more than asked for where another page follows. */
  static AccessPageDto page(List<AccessToPerson> found, int limit, Messages messages) {
    var items = found.stream().limit(limit).map(access -> of(access, messages)).toList();
    var page = new AccessPageDto().items(items);
    if (found.size() > limit) {
      var last = found.get(limit - 1);
      page.setNextCursor(Cursors.of(last.at(), last.id()));
    }
    return page;
  }

  private static AccessDto of(AccessToPerson access, Messages messages) {
    var dto =
        new AccessDto()
            .at(access.at().atOffset(ZoneOffset.UTC))
            .by(access.reader().name())
            .role(AccessRoleDto.valueOf(access.reader().role().name()))
            .content(PersonalContentKindDto.valueOf(access.content()))
            .whose(access.mine() ? AccessWhoseDto.MINE : AccessWhoseDto.TEAM)
            .text(text(access, messages));
    access
        .place()
        .ifPresent(
            place -> {
              dto.setTeamId(place.teamId());
              dto.setTeamName(place.teamName());
            });
    return dto;
  }

  private static String text(AccessToPerson access, Messages messages) {
    return messages.sentence(
        access.mine() ? "access.mine" : "access.team",
        access.reader().name(),
        word("role", access.reader().role()),
        new Word(wordsOf(access.content())),
        access.place().map(Place::teamName).orElse(""));
  }

  /** The key of the words for a kind of content. */
  static String wordsOf(String content) {
    return "access.content." + key(content);
  }

  private static Word word(String kind, Enum<?> value) {
    return new Word("access." + kind + "." + key(value.name()));
  }

  private static String key(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
