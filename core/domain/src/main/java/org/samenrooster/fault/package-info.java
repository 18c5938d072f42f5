/**
 * What is wrong with a document that somebody handed in: every fault with its place, its value and
 * what would be right. Owns the texts in the reader's language; refuses to know where the document
 * came from.
 */
@NullMarked
package org.samenrooster.fault;

import org.jspecify.annotations.NullMarked;
