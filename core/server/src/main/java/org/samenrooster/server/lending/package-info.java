/**
 * People who pick open shifts of other teams of their organisation, where the two teams agreed to
 * lend each other people. Owns who may and what they see of those shifts; the pick itself is that
 * of {@code shift}, and being a lent member is kept by {@code team}.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.lending;
