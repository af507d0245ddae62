// Reads a calendar from standard input as a calendar program does, and prints each entry in the zone of this process.
import ICAL from 'ical.js';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const calendar = new ICAL.Component(ICAL.parse(Buffer.concat(chunks).toString('utf8')));
const entries = calendar.getAllSubcomponents('vevent').map(component => {
  const event = new ICAL.Event(component);
  const start = event.startDate;
  const local = start.toJSDate();
  return {
    uid: event.uid,
    summary: event.summary,
    day: start.isDate,
    start: start.isDate ? start.toString() : local.toISOString(),
    wall: start.isDate ? start.toString() : `${local.getFullYear()}-${local.getMonth() + 1}-${local.getDate()} ${local.getHours()}:${local.getMinutes()}`,
    sequence: event.sequence,
    status: component.getFirstPropertyValue('status'),
  };
});
process.stdout.write(JSON.stringify(entries));
