package org.samenrooster.server.audit.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.samenrooster.api.model.PersonalDataDto;
import org.samenrooster.api.model.PersonalDataPartDto;
import org.samenrooster.server.audit.application.CopyOfEverything.Part;
import org.samenrooster.server.platform.problem.Messages;

/** What is kept about a person as a document of the contract. */
final class CopyDtos {

  private CopyDtos() {}

  static PersonalDataDto of(String personId, List<Part> parts, Instant asOf, Messages messages) {
    return new PersonalDataDto()
        .asOf(asOf.atOffset(ZoneOffset.UTC))
        .personId(personId)
        .parts(parts.stream().map(part -> of(part, messages)).toList());
  }

  private static PersonalDataPartDto of(Part part, Messages messages) {
    return new PersonalDataPartDto()
        .name(part.name())
        .about(messages.sentence("data." + part.name()))
        .complete(part.complete())
        .items(part.entries());
  }
}
