/** Rules of a good cut, checked on a finished plan whoever made it. */
package org.kinora.direction.internal.lint;
