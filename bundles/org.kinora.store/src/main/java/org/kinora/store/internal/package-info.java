/**
 * The database of a project on embedded Derby: connections, transactions, numbered migration scripts, backup by rows. The only package of Kinora that
 * uses JDBC.
 */
package org.kinora.store.internal;
