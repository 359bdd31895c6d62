/** What queries have in common: how new an answer has to be, and how it goes on on the next page. */
@NullMarked
package org.jointcase.api.reading;

import org.jspecify.annotations.NullMarked;
