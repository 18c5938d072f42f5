package org.samenrooster.server.leave.application;

import java.util.Optional;

/** Which system is the master of leave, by organisation. */
public interface LeaveMasters {

  /** What was said last; empty where nothing ever was. */
  Optional<StoredMaster> of(String organisationId);

  /** Stores what somebody says; the new version. */
  int store(String organisationId, String personId, LeaveMaster master);

  /** A master with the version of its document. */
  record StoredMaster(int version, LeaveMaster master) {}
}
