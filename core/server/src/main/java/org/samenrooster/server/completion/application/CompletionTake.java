package org.samenrooster.server.completion.application;

import java.time.Instant;

/**
 * That a proposal became the roster.
 *
 * @param jobId the search that found it
 * @param by the name of who took it
 */
public record CompletionTake(String id, String jobId, String by, Instant at) {}
