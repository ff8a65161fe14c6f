/** Rules that the whole build must keep; each rule is a class that lists what breaks it, with a test of itself. */
package org.kinora.itests.checks;
