package org.waymark.operation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The mark of a database that the demonstration made, the only one it may fill again. */
@Entity
@Table(name = "demonstration")
class DemonstrationMark extends PanacheEntityBase {

    private static final long ONLY = 1;

    @Id
    Long id;

    @Column(name = "made_at")
    Instant madeAt;

    protected DemonstrationMark() {}

    DemonstrationMark(Instant now) {
        this.id = ONLY;
        this.madeAt = now;
    }

    static boolean exists() {
        return findByIdOptional(ONLY).isPresent();
    }
}
