package org.waymark.assessment;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;

/** A database that refuses the commit of an answer with the note {@link #NOTE}. */
@PersistenceUnitExtension
public class UnwritableAnswers implements Interceptor {

    static final String NOTE = "the commit of this fails";

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        return noted(entity);
    }

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] state, Object[] before, String[] names, Type[] types) {
        return noted(entity);
    }

    private static boolean noted(Object entity) {
        if (entity instanceof TeamAnswer answer && NOTE.equals(answer.note)) {
            TransactionSynchronizationRegistry transaction = Arc.container()
                    .instance(TransactionSynchronizationRegistry.class)
                    .get();
            transaction.registerInterposedSynchronization(new FullDisk());
        }
        return false;
    }

    private static final class FullDisk implements Synchronization {

        @Override
        public void beforeCompletion() {
            throw new IllegalStateException("the disk is full");
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
