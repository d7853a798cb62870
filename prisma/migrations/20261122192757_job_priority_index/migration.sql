-- CreateIndex
CREATE INDEX "Job_priority_id_idx" ON "Job"("priority", "id");
