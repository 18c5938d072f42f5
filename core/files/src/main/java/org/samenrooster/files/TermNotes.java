package org.samenrooster.files;

/**
 * On what a term of an hours agreement rests.
 *
 * @param name as the file writes it
 * @param source who says so
 * @param basis how far that may be trusted
 */
public record TermNotes(String name, String source, Basis basis) {}
