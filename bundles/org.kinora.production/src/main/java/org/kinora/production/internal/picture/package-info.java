/** Pictures that people bring in for characters and places: reading them, cutting them out, finding where they stand. */
package org.kinora.production.internal.picture;
