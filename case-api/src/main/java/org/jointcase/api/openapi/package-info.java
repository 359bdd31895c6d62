/** The OpenAPI document: every route with every status and problem that it may answer. */
@NullMarked
package org.jointcase.api.openapi;

import org.jspecify.annotations.NullMarked;
