/** Leave: asked by members, granted by team leads against a quota and coverage. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.leave;
