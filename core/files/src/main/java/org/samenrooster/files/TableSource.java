package org.samenrooster.files;

/**
 * Where the figures of a part of the tables come from.
 *
 * @param part such as {@code tax/labour}
 * @param basis how far they may be trusted
 */
public record TableSource(String part, Basis basis, String source) {}
