/** Films made by the assembled product, started as child processes with a home of their own: what a person at a command line would see. */
package org.kinora.filmtests;
