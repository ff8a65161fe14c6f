/** The asset library of a film: what lies in the project with tags, where it is used, what is like it, and what comes from other projects. */
package org.kinora.production.internal.operations.library;
