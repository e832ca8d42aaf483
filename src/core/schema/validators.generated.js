// Made by src/tools/schemas.ts from the declarations of the charter format.
import{formats as we}from"./formats";var pr=Ie,ve={type:"object",properties:{charter:{$ref:"shared:charter"},kind:{$ref:"\
shared:kind"},include:{$ref:"shared:include"},project:{type:["object","null"],properties:{name:{$ref:"shared:includeItem"},
customer:{$ref:"shared:includeItem"},practice:{$ref:"shared:includeItem"},platforms:{$ref:"shared:include"},phase:{enum:[
"discover","initiate","implement","prepare","operate"]},phaseSince:{$ref:"shared:phaseSince"},ambition:{enum:["strategic",
"operational","tool"]},start:{$ref:"shared:phaseSince"},goLive:{$ref:"shared:phaseSince"},sponsor:{$ref:"shared:includeI\
tem"},manager:{$ref:"shared:includeItem"},budget:{$ref:"shared:includeItem"}},required:["name"],patternProperties:{"^x-":{}},
additionalProperties:!1},purpose:{$ref:"shared:purpose"},scope:{$ref:"shared:scope"},escalation:{$ref:"shared:escalation"},
quality:{$ref:"shared:quality"},settings:{$ref:"shared:settings"},goals:{$ref:"shared:goals"},strategies:{$ref:"shared:g\
oals"},objectives:{$ref:"shared:objectives"},benefits:{$ref:"shared:benefits"},commitments:{$ref:"shared:commitments"},requirements:{
$ref:"shared:requirements"},workItems:{$ref:"shared:workItems"},milestones:{$ref:"shared:milestones"},deliverables:{$ref:"\
shared:deliverables"},people:{$ref:"shared:people"},roles:{$ref:"shared:roles"},skills:{$ref:"shared:projectSkills"},raci:{
$ref:"shared:raci"},decisionRights:{$ref:"shared:decisionRights"},stakeholders:{$ref:"shared:stakeholders"},training:{$ref:"\
shared:training"},resourceRequests:{$ref:"shared:resourceRequests"},cadences:{$ref:"shared:cadences"},risks:{$ref:"share\
d:risks"},assumptions:{$ref:"shared:assumptions"},issues:{$ref:"shared:issues"},dependencies:{$ref:"shared:dependencies"},
decisions:{$ref:"shared:decisions"},actions:{$ref:"shared:actions"},questions:{$ref:"shared:questions"},continuity:{$ref:"\
shared:continuity"},feedback:{$ref:"shared:feedback"},lessons:{$ref:"shared:lessons"},communities:{$ref:"shared:communit\
ies"},investments:{$ref:"shared:investments"},assets:{$ref:"shared:assets"},offerings:{$ref:"shared:offerings"},influencers:{
$ref:"shared:influencers"},waivers:{$ref:"shared:waivers"}},required:["charter","kind","project"],patternProperties:{"^x\
-":{}},additionalProperties:!1,$id:"project"},k=Object.prototype.hasOwnProperty,y=new RegExp("^x-","u");function le(l,{instancePath:s=""}={}){let e=null,n=0;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let f={instancePath:s,
keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),n++}if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(l)){
let f={instancePath:s,keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[f]:e.push(f),n++}if(l<1||isNaN(l)){
let f={instancePath:s,keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[f]:e.push(f),n++}}return le.errors=
e,n===0}function te(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l==="project"||l==="practice"||l==="part")){let f={instancePath:s,
keyword:"enum",params:{}};e===null?e=[f]:e.push(f),n++}return te.errors=e,n===0}function t(l,{instancePath:s=""}={}){let e=null,n=0;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}return t.errors=e,n===0}function d(l,{instancePath:s=""}={}){let e=null,
n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.
isArray(l)){let f=l.length;for(let i=0;i<f;i++)t(l[i],{instancePath:s+"/"+i})||(e=e===null?t.errors:e.concat(t.errors),n=
e.length)}return d.errors=e,n===0}var Oe=we.date;function u(l,{instancePath:s=""}={}){let e=null,n=0;if(typeof l=="string"){if(!Oe(l)){let f={instancePath:s,
keyword:"format",params:{format:"date"}};e===null?e=[f]:e.push(f),n++}}else{let f={instancePath:s,keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),n++}return u.errors=e,n===0}function ae(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f===
"statement"||f==="vision"||f==="mission"||f==="values"||f==="differentiator"||f==="businessCase"||f==="ownedBy"||f==="fo\
undation"||y.test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:
e.push(i),n++}if(l.statement!==void 0&&(t(l.statement,{instancePath:s+"/statement"})||(e=e===null?t.errors:e.concat(t.errors),
n=e.length)),l.vision!==void 0&&(t(l.vision,{instancePath:s+"/vision"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
l.mission!==void 0&&(t(l.mission,{instancePath:s+"/mission"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),l.values!==
void 0&&(d(l.values,{instancePath:s+"/values"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.differentiator!==
void 0&&(t(l.differentiator,{instancePath:s+"/differentiator"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),l.
businessCase!==void 0&&(t(l.businessCase,{instancePath:s+"/businessCase"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),l.ownedBy!==void 0&&(t(l.ownedBy,{instancePath:s+"/ownedBy"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
l.foundation!==void 0){let f=l.foundation;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null){let i={instancePath:s+
"/foundation",keyword:"type",params:{}};e===null?e=[i]:e.push(i),n++}if(f&&typeof f=="object"&&!Array.isArray(f)){for(let i in f)
if(!(i==="mission"||i==="values"||i==="culture"||i==="diversity"||i==="quality"||i==="balance"||y.test(i))){let r={instancePath:s+
"/foundation",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[r]:e.push(r),n++}f.mission!==void 0&&
(t(f.mission,{instancePath:s+"/foundation/mission"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.values!==void 0&&
(t(f.values,{instancePath:s+"/foundation/values"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.culture!==void 0&&
(t(f.culture,{instancePath:s+"/foundation/culture"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.diversity!==
void 0&&(t(f.diversity,{instancePath:s+"/foundation/diversity"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.
quality!==void 0&&(t(f.quality,{instancePath:s+"/foundation/quality"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
f.balance!==void 0&&(t(f.balance,{instancePath:s+"/foundation/balance"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}
return ae.errors=e,n===0}function ce(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f===
"inScope"||f==="outOfScope"||f==="constraints"||f==="exitCriteria"||f==="approval"||y.test(f))){let i={instancePath:s,keyword:"\
additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(i),n++}if(l.inScope!==void 0&&(d(l.inScope,{instancePath:s+
"/inScope"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.outOfScope!==void 0&&(d(l.outOfScope,{instancePath:s+
"/outOfScope"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.constraints!==void 0&&(d(l.constraints,{instancePath:s+
"/constraints"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.exitCriteria!==void 0&&(d(l.exitCriteria,{instancePath:s+
"/exitCriteria"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.approval!==void 0){let f=l.approval;if(!(f&&typeof f==
"object"&&!Array.isArray(f))&&f!==null){let i={instancePath:s+"/approval",keyword:"type",params:{}};e===null?e=[i]:e.push(
i),n++}if(f&&typeof f=="object"&&!Array.isArray(f)){for(let i in f)if(!(i==="criteria"||i==="decidedBy"||i==="signedOffB\
y"||i==="signedOn"||y.test(i))){let r={instancePath:s+"/approval",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[r]:e.push(r),n++}f.criteria!==void 0&&(d(f.criteria,{instancePath:s+"/approval/criteria"})||(e=e===null?d.errors:
e.concat(d.errors),n=e.length)),f.decidedBy!==void 0&&(t(f.decidedBy,{instancePath:s+"/approval/decidedBy"})||(e=e===null?
t.errors:e.concat(t.errors),n=e.length)),f.signedOffBy!==void 0&&(t(f.signedOffBy,{instancePath:s+"/approval/signedOffBy"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.signedOn!==void 0&&(u(f.signedOn,{instancePath:s+"/approval/signe\
dOn"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length))}}}return ce.errors=e,n===0}var Be={type:["object","null"],properties:{
levels:{type:["array","null"],items:{type:["object","null"],properties:{level:{enum:["L1","L2","L3","L4","L5"]},title:{$ref:"\
shared:includeItem"},description:{$ref:"shared:includeItem"},owner:{$ref:"shared:includeItem"},skills:{$ref:"shared:skil\
ls"},triggers:{$ref:"shared:include"},respondWithin:{$ref:"shared:respondWithin"},resolveWithin:{$ref:"shared:respondWit\
hin"},escalateTo:{$ref:"shared:includeItem"},kind:{enum:["functional","hierarchical"]}},required:["level"],patternProperties:{
"^x-":{}},additionalProperties:!1}},pilot:{$ref:"shared:skillsItem"}},patternProperties:{"^x-":{}},additionalProperties:!1,
$id:"shared:escalation"};var Ee=we.id;function c(l,{instancePath:s=""}={}){let e=null,n=0;if(typeof l=="string"){if(!Ee(l)){let f={instancePath:s,
keyword:"format",params:{format:"id"}};e===null?e=[f]:e.push(f),n++}}else{let f={instancePath:s,keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),n++}return c.errors=e,n===0}function h(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.
isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){
let f=l.length;for(let i=0;i<f;i++)c(l[i],{instancePath:s+"/"+i})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)}return h.
errors=e,n===0}var Se=we.duration;function $(l,{instancePath:s=""}={}){let e=null,n=0;if(typeof l=="string"){if(!Se(l)){let f={instancePath:s,
keyword:"format",params:{format:"duration"}};e===null?e=[f]:e.push(f),n++}}else{let f={instancePath:s,keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),n++}return $.errors=e,n===0}function fe(l,{instancePath:s=""}={}){let e=null,n=0;
if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:
e.push(f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f==="P1"||f==="P2"||f==="P3"||f==="P4"||y.
test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(i),n++}
l.P1!==void 0&&($(l.P1,{instancePath:s+"/P1"})||(e=e===null?$.errors:e.concat($.errors),n=e.length)),l.P2!==void 0&&($(l.
P2,{instancePath:s+"/P2"})||(e=e===null?$.errors:e.concat($.errors),n=e.length)),l.P3!==void 0&&($(l.P3,{instancePath:s+
"/P3"})||(e=e===null?$.errors:e.concat($.errors),n=e.length)),l.P4!==void 0&&($(l.P4,{instancePath:s+"/P4"})||(e=e===null?
$.errors:e.concat($.errors),n=e.length))}return fe.errors=e,n===0}function ue(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l&&
typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(
f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f==="levels"||f==="pilot"||y.test(f))){let i={instancePath:s,
keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(i),n++}if(l.levels!==void 0){let f=l.
levels;if(!Array.isArray(f)&&f!==null){let i={instancePath:s+"/levels",keyword:"type",params:{}};e===null?e=[i]:e.push(i),
n++}if(Array.isArray(f)){let i=f.length;for(let r=0;r<i;r++){let o=f[r];if(!(o&&typeof o=="object"&&!Array.isArray(o))&&
o!==null){let a={instancePath:s+"/levels/"+r,keyword:"type",params:{}};e===null?e=[a]:e.push(a),n++}if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.level===void 0){let a={instancePath:s+"/levels/"+r,keyword:"required",params:{missingProperty:"\
level"}};e===null?e=[a]:e.push(a),n++}for(let a in o)if(!(k.call(Be.properties.levels.items.properties,a)||y.test(a))){let g={
instancePath:s+"/levels/"+r,keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[g]:e.push(g),n++}if(o.
level!==void 0){let a=o.level;if(!(a==="L1"||a==="L2"||a==="L3"||a==="L4"||a==="L5")){let g={instancePath:s+"/levels/"+r+
"/level",keyword:"enum",params:{}};e===null?e=[g]:e.push(g),n++}}if(o.title!==void 0&&(t(o.title,{instancePath:s+"/level\
s/"+r+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.description!==void 0&&(t(o.description,{instancePath:s+
"/levels/"+r+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.owner!==void 0&&(t(o.owner,{instancePath:s+
"/levels/"+r+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.skills!==void 0&&(h(o.skills,{instancePath:s+
"/levels/"+r+"/skills"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),o.triggers!==void 0&&(d(o.triggers,{instancePath:s+
"/levels/"+r+"/triggers"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),o.respondWithin!==void 0&&(fe(o.respondWithin,
{instancePath:s+"/levels/"+r+"/respondWithin"})||(e=e===null?fe.errors:e.concat(fe.errors),n=e.length)),o.resolveWithin!==
void 0&&(fe(o.resolveWithin,{instancePath:s+"/levels/"+r+"/resolveWithin"})||(e=e===null?fe.errors:e.concat(fe.errors),n=
e.length)),o.escalateTo!==void 0&&(t(o.escalateTo,{instancePath:s+"/levels/"+r+"/escalateTo"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),o.kind!==void 0){let a=o.kind;if(!(a==="functional"||a==="hierarchical")){let g={instancePath:s+"\
/levels/"+r+"/kind",keyword:"enum",params:{}};e===null?e=[g]:e.push(g),n++}}}}}}l.pilot!==void 0&&(c(l.pilot,{instancePath:s+
"/pilot"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length))}return ue.errors=e,n===0}function pe(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f===
"definition"||f==="definitionOfDone"||f==="attributes"||f==="gates"||y.test(f))){let i={instancePath:s,keyword:"addition\
alProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(i),n++}if(l.definition!==void 0&&(t(l.definition,{instancePath:s+
"/definition"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),l.definitionOfDone!==void 0&&(d(l.definitionOfDone,
{instancePath:s+"/definitionOfDone"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.attributes!==void 0){let f=l.
attributes;if(!Array.isArray(f)&&f!==null){let i={instancePath:s+"/attributes",keyword:"type",params:{}};e===null?e=[i]:
e.push(i),n++}if(Array.isArray(f)){let i=f.length;for(let r=0;r<i;r++){let o=f[r];if(!(o&&typeof o=="object"&&!Array.isArray(
o))&&o!==null){let a={instancePath:s+"/attributes/"+r,keyword:"type",params:{}};e===null?e=[a]:e.push(a),n++}if(o&&typeof o==
"object"&&!Array.isArray(o)){for(let a in o)if(!(a==="title"||a==="description"||a==="measure"||a==="target"||a==="revie\
wedOn"||a==="owner"||y.test(a))){let g={instancePath:s+"/attributes/"+r,keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[g]:e.push(g),n++}o.title!==void 0&&(t(o.title,{instancePath:s+"/attributes/"+r+"/title"})||(e=e===null?t.errors:
e.concat(t.errors),n=e.length)),o.description!==void 0&&(t(o.description,{instancePath:s+"/attributes/"+r+"/description"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.measure!==void 0&&(t(o.measure,{instancePath:s+"/attributes/"+r+"\
/measure"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.target!==void 0&&(t(o.target,{instancePath:s+"/attri\
butes/"+r+"/target"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.reviewedOn!==void 0&&(u(o.reviewedOn,{instancePath:s+
"/attributes/"+r+"/reviewedOn"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),o.owner!==void 0&&(t(o.owner,{instancePath:s+
"/attributes/"+r+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}}l.gates!==void 0&&(d(l.gates,{instancePath:s+
"/gates"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length))}return pe.errors=e,n===0}function he(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let i={instancePath:s,
keyword:"type",params:{}};e===null?e=[i]:e.push(i),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let i in l)if(!(i===
"preset"||i==="rules"||i==="calendar"||y.test(i))){let r={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[r]:e.push(r),n++}if(l.preset!==void 0){let i=l.preset;if(!(i==="essential"||i==="recommended"||i==="strict")){
let r={instancePath:s+"/preset",keyword:"enum",params:{}};e===null?e=[r]:e.push(r),n++}}if(l.rules!==void 0){let i=l.rules;
if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let r={instancePath:s+"/rules",keyword:"type",params:{}};e===null?
e=[r]:e.push(r),n++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!y.test(r)){let o=i[r];if(typeof o!="\
string"&&!Array.isArray(o)){let A={instancePath:s+"/rules/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{}};
e===null?e=[A]:e.push(A),n++}let a=n,g=!0,m=n;if(typeof o!="string"){let A={};e===null?e=[A]:e.push(A),n++}var f=m===n;n=
a,e!==null&&(a?e.length=a:e=null);let w;if(f){let A=n;if(!(o==="off"||o==="hint"||o==="info"||o==="warning"||o==="error")){
let be={instancePath:s+"/rules/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"enum",params:{}};e===null?e=[be]:e.push(
be),n++}var f=A===n;g=f,w="then"}else{let A=n;if(Array.isArray(o)){if(o.length<1){let v={instancePath:s+"/rules/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),n++}if(!(o.length<=2)){let v={
instancePath:s+"/rules/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalItems",params:{limit:2}};e===null?e=
[v]:e.push(v),n++}let Ae=o.length;if(Ae>0){let v=o[0];if(!(v==="off"||v==="hint"||v==="info"||v==="warning"||v==="error")){
let $e={instancePath:s+"/rules/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/0",keyword:"enum",params:{}};e===null?e=[$e]:
e.push($e),n++}}if(Ae>1){let v=o[1];if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null){let $e={instancePath:s+"/r\
ules/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/1",keyword:"type",params:{}};e===null?e=[$e]:e.push($e),n++}}}var f=A===
n;g=f,w="else"}if(!g){let A={instancePath:s+"/rules/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"if",params:{failingKeyword:w}};
e===null?e=[A]:e.push(A),n++}}}}if(l.calendar!==void 0){let i=l.calendar;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let r={instancePath:s+"/calendar",keyword:"type",params:{}};e===null?e=[r]:e.push(r),n++}if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(!(r==="hoursPerDay"||r==="daysPerWeek"||y.test(r))){let o={instancePath:s+"/ca\
lendar",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),n++}if(i.hoursPerDay!==void 0){
let r=i.hoursPerDay;if(typeof r=="number"&&isFinite(r)){if(r>24||isNaN(r)){let o={instancePath:s+"/calendar/hoursPerDay",
keyword:"maximum",params:{comparison:"<=",limit:24}};e===null?e=[o]:e.push(o),n++}if(r<.5||isNaN(r)){let o={instancePath:s+
"/calendar/hoursPerDay",keyword:"minimum",params:{comparison:">=",limit:.5}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+
"/calendar/hoursPerDay",keyword:"type",params:{type:"number"}};e===null?e=[o]:e.push(o),n++}}if(i.daysPerWeek!==void 0){
let r=i.daysPerWeek;if(typeof r=="number"&&isFinite(r)){if(r>7||isNaN(r)){let o={instancePath:s+"/calendar/daysPerWeek",
keyword:"maximum",params:{comparison:"<=",limit:7}};e===null?e=[o]:e.push(o),n++}if(r<.5||isNaN(r)){let o={instancePath:s+
"/calendar/daysPerWeek",keyword:"minimum",params:{comparison:">=",limit:.5}};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:s+
"/calendar/daysPerWeek",keyword:"type",params:{type:"number"}};e===null?e=[o]:e.push(o),n++}}}}}return he.errors=e,n===0}function p(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f===
"system"||f==="key"||f==="url"||y.test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[i]:e.push(i),n++}l.system!==void 0&&(t(l.system,{instancePath:s+"/system"})||(e=e===null?t.errors:e.concat(t.
errors),n=e.length)),l.key!==void 0&&(t(l.key,{instancePath:s+"/key"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
l.url!==void 0&&(t(l.url,{instancePath:s+"/url"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}return p.errors=
e,n===0}function b(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"\
type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.
push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(o==="id"||o==="title"||o==="description"||o===
"tags"||o==="links"||o==="owner"||o==="external"||o==="supports"||y.test(o))){let a={instancePath:s+"/"+i,keyword:"addit\
ionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}r.id!==void 0&&(c(r.id,{instancePath:s+"/"+
i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/tit\
le"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+
i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+
i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/l\
inks"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||
(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.supports!==void 0&&(h(r.supports,{instancePath:s+"/"+i+"/supports"})||
(e=e===null?h.errors:e.concat(h.errors),n=e.length))}}}return b.errors=e,n===0}var Pe={type:["array","null"],items:{type:[
"object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:i\
ncludeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},external:{$ref:"\
shared:external"},supports:{$ref:"shared:skills"},perspective:{enum:["customer","financial","process","people"]},weight:{
type:"number",minimum:0,maximum:100},priority:{$ref:"shared:priority"},status:{enum:["proposed","active","achieved","ret\
ired"]},source:{enum:["stated","inferred"]},confirmedBy:{$ref:"shared:includeItem"},confirmedOn:{$ref:"shared:phaseSince"},
setOn:{$ref:"shared:phaseSince"},due:{$ref:"shared:phaseSince"},conflictsWith:{$ref:"shared:skills"},measures:{type:["ar\
ray","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},unit:{$ref:"shared:includeItem"},direction:{enum:["increase","decrease","maintain"]},baseline:{
$ref:"shared:baseline"},target:{$ref:"shared:target"},actual:{$ref:"shared:baseline"},every:{$ref:"shared:P1"},source:{$ref:"\
shared:includeItem"},kind:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{
$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1}}},patternProperties:{"^x-":{}},additionalProperties:!1},
$id:"shared:objectives"};function oe(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l==="must"||l==="should"||l==="could"||l==="wont")){let f={instancePath:s,
keyword:"enum",params:{}};e===null?e=[f]:e.push(f),n++}return oe.errors=e,n===0}function ye(l,{instancePath:s=""}={}){let e=null,n=0;if(!(typeof l=="number"&&isFinite(l))){let f={instancePath:s,keyword:"\
type",params:{type:"number"}};e===null?e=[f]:e.push(f),n++}return ye.errors=e,n===0}function se(l,{instancePath:s=""}={}){
let e=null,n=0;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,keyword:"type",params:{}};
e===null?e=[f]:e.push(f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f==="value"||f==="asOf"||y.
test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(i),n++}
l.value!==void 0&&(ye(l.value,{instancePath:s+"/value"})||(e=e===null?ye.errors:e.concat(ye.errors),n=e.length)),l.asOf!==
void 0&&(u(l.asOf,{instancePath:s+"/asOf"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length))}return se.errors=e,n===
0}function me(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)if(!(f===
"value"||f==="by"||y.test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};e===null?
e=[i]:e.push(i),n++}l.value!==void 0&&(ye(l.value,{instancePath:s+"/value"})||(e=e===null?ye.errors:e.concat(ye.errors),
n=e.length)),l.by!==void 0&&(u(l.by,{instancePath:s+"/by"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length))}return me.
errors=e,n===0}function P(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(Pe.items.properties,o)||y.test(
o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),
n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(
r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.supports!==void 0&&
(h(r.supports,{instancePath:s+"/"+i+"/supports"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.perspective!==
void 0){let o=r.perspective;if(!(o==="customer"||o==="financial"||o==="process"||o==="people")){let a={instancePath:s+"/"+
i+"/perspective",keyword:"enum",params:{}};e===null?e=[a]:e.push(a),n++}}if(r.weight!==void 0){let o=r.weight;if(typeof o==
"number"&&isFinite(o)){if(o>100||isNaN(o)){let a={instancePath:s+"/"+i+"/weight",keyword:"maximum",params:{comparison:"<\
=",limit:100}};e===null?e=[a]:e.push(a),n++}if(o<0||isNaN(o)){let a={instancePath:s+"/"+i+"/weight",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[a]:e.push(a),n++}}else{let a={instancePath:s+"/"+i+"/weight",keyword:"type",params:{
type:"number"}};e===null?e=[a]:e.push(a),n++}}if(r.priority!==void 0&&(oe(r.priority,{instancePath:s+"/"+i+"/priority"})||
(e=e===null?oe.errors:e.concat(oe.errors),n=e.length)),r.status!==void 0){let o=r.status;if(!(o==="proposed"||o==="activ\
e"||o==="achieved"||o==="retired")){let a={instancePath:s+"/"+i+"/status",keyword:"enum",params:{}};e===null?e=[a]:e.push(
a),n++}}if(r.source!==void 0){let o=r.source;if(!(o==="stated"||o==="inferred")){let a={instancePath:s+"/"+i+"/source",keyword:"\
enum",params:{}};e===null?e=[a]:e.push(a),n++}}if(r.confirmedBy!==void 0&&(t(r.confirmedBy,{instancePath:s+"/"+i+"/confi\
rmedBy"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.confirmedOn!==void 0&&(u(r.confirmedOn,{instancePath:s+
"/"+i+"/confirmedOn"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.setOn!==void 0&&(u(r.setOn,{instancePath:s+
"/"+i+"/setOn"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.due!==void 0&&(u(r.due,{instancePath:s+"/"+i+"/\
due"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.conflictsWith!==void 0&&(h(r.conflictsWith,{instancePath:s+
"/"+i+"/conflictsWith"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.measures!==void 0){let o=r.measures;if(!Array.
isArray(o)&&o!==null){let a={instancePath:s+"/"+i+"/measures",keyword:"type",params:{}};e===null?e=[a]:e.push(a),n++}if(Array.
isArray(o)){let a=o.length;for(let g=0;g<a;g++){let m=o[g];if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null){let w={
instancePath:s+"/"+i+"/measures/"+g,keyword:"type",params:{}};e===null?e=[w]:e.push(w),n++}if(m&&typeof m=="object"&&!Array.
isArray(m)){for(let w in m)if(!(k.call(Pe.items.properties.measures.items.properties,w)||y.test(w))){let A={instancePath:s+
"/"+i+"/measures/"+g,keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[A]:e.push(A),n++}if(m.id!==
void 0&&(c(m.id,{instancePath:s+"/"+i+"/measures/"+g+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),m.title!==
void 0&&(t(m.title,{instancePath:s+"/"+i+"/measures/"+g+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
m.description!==void 0&&(t(m.description,{instancePath:s+"/"+i+"/measures/"+g+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),m.unit!==void 0&&(t(m.unit,{instancePath:s+"/"+i+"/measures/"+g+"/unit"})||(e=e===null?t.errors:e.
concat(t.errors),n=e.length)),m.direction!==void 0){let w=m.direction;if(!(w==="increase"||w==="decrease"||w==="maintain")){
let A={instancePath:s+"/"+i+"/measures/"+g+"/direction",keyword:"enum",params:{}};e===null?e=[A]:e.push(A),n++}}m.baseline!==
void 0&&(se(m.baseline,{instancePath:s+"/"+i+"/measures/"+g+"/baseline"})||(e=e===null?se.errors:e.concat(se.errors),n=e.
length)),m.target!==void 0&&(me(m.target,{instancePath:s+"/"+i+"/measures/"+g+"/target"})||(e=e===null?me.errors:e.concat(
me.errors),n=e.length)),m.actual!==void 0&&(se(m.actual,{instancePath:s+"/"+i+"/measures/"+g+"/actual"})||(e=e===null?se.
errors:e.concat(se.errors),n=e.length)),m.every!==void 0&&($(m.every,{instancePath:s+"/"+i+"/measures/"+g+"/every"})||(e=
e===null?$.errors:e.concat($.errors),n=e.length)),m.source!==void 0&&(t(m.source,{instancePath:s+"/"+i+"/measures/"+g+"/\
source"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),m.kind!==void 0&&(t(m.kind,{instancePath:s+"/"+i+"/measu\
res/"+g+"/kind"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),m.tags!==void 0&&(d(m.tags,{instancePath:s+"/"+i+
"/measures/"+g+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),m.links!==void 0&&(d(m.links,{instancePath:s+
"/"+i+"/measures/"+g+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),m.owner!==void 0&&(t(m.owner,{instancePath:s+
"/"+i+"/measures/"+g+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}}}}}return P.errors=e,n===0}var Re={
type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includ\
eItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"\
shared:includeItem"},external:{$ref:"shared:external"},type:{enum:["tangible","intangible","disbenefit"]},supports:{$ref:"\
shared:skills"},enabledBy:{$ref:"shared:skills"},unit:{$ref:"shared:includeItem"},baseline:{$ref:"shared:baseline"},target:{
$ref:"shared:target"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:benefits"};function I(l,{instancePath:s=""}={}){
let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),
n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&
r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let o in r)if(!(k.call(Re.items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"addition\
alProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+
i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/tit\
le"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+
i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+
i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/l\
inks"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||
(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.type!==void 0){let o=r.type;if(!(o==="tangible"||o==="intangible"||
o==="disbenefit")){let a={instancePath:s+"/"+i+"/type",keyword:"enum",params:{}};e===null?e=[a]:e.push(a),n++}}r.supports!==
void 0&&(h(r.supports,{instancePath:s+"/"+i+"/supports"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.enabledBy!==
void 0&&(h(r.enabledBy,{instancePath:s+"/"+i+"/enabledBy"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.unit!==
void 0&&(t(r.unit,{instancePath:s+"/"+i+"/unit"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.baseline!==void 0&&
(se(r.baseline,{instancePath:s+"/"+i+"/baseline"})||(e=e===null?se.errors:e.concat(se.errors),n=e.length)),r.target!==void 0&&
(me(r.target,{instancePath:s+"/"+i+"/target"})||(e=e===null?me.errors:e.concat(me.errors),n=e.length))}}}return I.errors=
e,n===0}var We={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"\
shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},
owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},madeTo:{$ref:"shared:includeItem"},madeOn:{$ref:"sha\
red:phaseSince"},supports:{$ref:"shared:skills"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:comm\
itments"};function x(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"\
type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.
push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(We.items.properties,o)||y.test(o))){
let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}r.
id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&
(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&
(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&
(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,
{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+
"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+
"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.madeTo!==void 0&&(t(r.madeTo,{instancePath:s+
"/"+i+"/madeTo"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.madeOn!==void 0&&(u(r.madeOn,{instancePath:s+"\
/"+i+"/madeOn"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.supports!==void 0&&(h(r.supports,{instancePath:s+
"/"+i+"/supports"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length))}}}return x.errors=e,n===0}var Ne={type:["array",
"null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},
external:{$ref:"shared:external"},kind:{enum:["business","stakeholder","functional","non-functional","transition"]},supports:{
$ref:"shared:skills"},priority:{$ref:"shared:priority"},status:{enum:["proposed","approved","implemented","verified","dr\
opped"]},scope:{enum:["in","out","not-applicable","unspecified"]},fit:{enum:["fit","gap","unspecified"]},gapApproach:{$ref:"\
shared:includeItem"},rationale:{$ref:"shared:includeItem"},acceptance:{$ref:"shared:include"},stakeholder:{$ref:"shared:\
includeItem"},processId:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:r\
equirements"};function j(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(Ne.items.properties,o)||y.test(
o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),
n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(
r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.kind!==void 0){let o=r.
kind;if(!(o==="business"||o==="stakeholder"||o==="functional"||o==="non-functional"||o==="transition")){let a={instancePath:s+
"/"+i+"/kind",keyword:"enum",params:{}};e===null?e=[a]:e.push(a),n++}}if(r.supports!==void 0&&(h(r.supports,{instancePath:s+
"/"+i+"/supports"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.priority!==void 0&&(oe(r.priority,{instancePath:s+
"/"+i+"/priority"})||(e=e===null?oe.errors:e.concat(oe.errors),n=e.length)),r.status!==void 0){let o=r.status;if(!(o==="\
proposed"||o==="approved"||o==="implemented"||o==="verified"||o==="dropped")){let a={instancePath:s+"/"+i+"/status",keyword:"\
enum",params:{}};e===null?e=[a]:e.push(a),n++}}if(r.scope!==void 0){let o=r.scope;if(!(o==="in"||o==="out"||o==="not-app\
licable"||o==="unspecified")){let a={instancePath:s+"/"+i+"/scope",keyword:"enum",params:{}};e===null?e=[a]:e.push(a),n++}}
if(r.fit!==void 0){let o=r.fit;if(!(o==="fit"||o==="gap"||o==="unspecified")){let a={instancePath:s+"/"+i+"/fit",keyword:"\
enum",params:{}};e===null?e=[a]:e.push(a),n++}}r.gapApproach!==void 0&&(t(r.gapApproach,{instancePath:s+"/"+i+"/gapAppro\
ach"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.rationale!==void 0&&(t(r.rationale,{instancePath:s+"/"+i+
"/rationale"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.acceptance!==void 0&&(d(r.acceptance,{instancePath:s+
"/"+i+"/acceptance"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.stakeholder!==void 0&&(t(r.stakeholder,{instancePath:s+
"/"+i+"/stakeholder"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.processId!==void 0&&(t(r.processId,{instancePath:s+
"/"+i+"/processId"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return j.errors=e,n===0}var ze={type:["arra\
y","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},
external:{$ref:"shared:external"},type:{enum:["epic","feature","story","task","bug","spike","chore"]},nature:{enum:["bus\
iness","enabler","technical"]},parent:{$ref:"shared:skillsItem"},supports:{$ref:"shared:skills"},enables:{$ref:"shared:s\
kills"},dependsOn:{$ref:"shared:skills"},state:{enum:["new","active","blocked","resolved","done","dropped"]},priority:{$ref:"\
shared:priority"},horizon:{$ref:"shared:horizon"},assignee:{$ref:"shared:includeItem"},pair:{$ref:"shared:include"},skills:{
$ref:"shared:skills"},estimate:{$ref:"shared:estimate"},spent:{$ref:"shared:estimate"},start:{$ref:"shared:phaseSince"},
due:{$ref:"shared:phaseSince"},milestone:{$ref:"shared:skillsItem"},acceptance:{$ref:"shared:include"},artifacts:{$ref:"\
shared:include"},rationale:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"share\
d:workItems"};function q(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l==="now"||l==="next"||l==="later")){let f={instancePath:s,keyword:"\
enum",params:{}};e===null?e=[f]:e.push(f),n++}return q.errors=e,n===0}var Te=we.estimate;function de(l,{instancePath:s=""}={}){let e=null,n=0;if(typeof l=="string"){if(!Te(l)){let f={instancePath:s,
keyword:"format",params:{format:"estimate"}};e===null?e=[f]:e.push(f),n++}}else{let f={instancePath:s,keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),n++}return de.errors=e,n===0}function O(l,{instancePath:s=""}={}){let e=null,n=0;
if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(
l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+
"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)
if(!(k.call(ze.items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[a]:e.push(a),n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),
r.type!==void 0){let o=r.type;if(!(o==="epic"||o==="feature"||o==="story"||o==="task"||o==="bug"||o==="spike"||o==="chor\
e")){let a={instancePath:s+"/"+i+"/type",keyword:"enum",params:{}};e===null?e=[a]:e.push(a),n++}}if(r.nature!==void 0){let o=r.
nature;if(!(o==="business"||o==="enabler"||o==="technical")){let a={instancePath:s+"/"+i+"/nature",keyword:"enum",params:{}};
e===null?e=[a]:e.push(a),n++}}if(r.parent!==void 0&&(c(r.parent,{instancePath:s+"/"+i+"/parent"})||(e=e===null?c.errors:
e.concat(c.errors),n=e.length)),r.supports!==void 0&&(h(r.supports,{instancePath:s+"/"+i+"/supports"})||(e=e===null?h.errors:
e.concat(h.errors),n=e.length)),r.enables!==void 0&&(h(r.enables,{instancePath:s+"/"+i+"/enables"})||(e=e===null?h.errors:
e.concat(h.errors),n=e.length)),r.dependsOn!==void 0&&(h(r.dependsOn,{instancePath:s+"/"+i+"/dependsOn"})||(e=e===null?h.
errors:e.concat(h.errors),n=e.length)),r.state!==void 0){let o=r.state;if(!(o==="new"||o==="active"||o==="blocked"||o===
"resolved"||o==="done"||o==="dropped")){let a={instancePath:s+"/"+i+"/state",keyword:"enum",params:{}};e===null?e=[a]:e.
push(a),n++}}r.priority!==void 0&&(oe(r.priority,{instancePath:s+"/"+i+"/priority"})||(e=e===null?oe.errors:e.concat(oe.
errors),n=e.length)),r.horizon!==void 0&&(q(r.horizon,{instancePath:s+"/"+i+"/horizon"})||(e=e===null?q.errors:e.concat(
q.errors),n=e.length)),r.assignee!==void 0&&(t(r.assignee,{instancePath:s+"/"+i+"/assignee"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.pair!==void 0&&(d(r.pair,{instancePath:s+"/"+i+"/pair"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.skills!==void 0&&(h(r.skills,{instancePath:s+"/"+i+"/skills"})||(e=e===null?h.errors:e.concat(h.errors),n=
e.length)),r.estimate!==void 0&&(de(r.estimate,{instancePath:s+"/"+i+"/estimate"})||(e=e===null?de.errors:e.concat(de.errors),
n=e.length)),r.spent!==void 0&&(de(r.spent,{instancePath:s+"/"+i+"/spent"})||(e=e===null?de.errors:e.concat(de.errors),n=
e.length)),r.start!==void 0&&(u(r.start,{instancePath:s+"/"+i+"/start"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),
r.due!==void 0&&(u(r.due,{instancePath:s+"/"+i+"/due"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.milestone!==
void 0&&(c(r.milestone,{instancePath:s+"/"+i+"/milestone"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.acceptance!==
void 0&&(d(r.acceptance,{instancePath:s+"/"+i+"/acceptance"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.artifacts!==
void 0&&(d(r.artifacts,{instancePath:s+"/"+i+"/artifacts"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.rationale!==
void 0&&(t(r.rationale,{instancePath:s+"/"+i+"/rationale"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return O.
errors=e,n===0}var Fe={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{
$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:incl\
ude"},owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},kind:{enum:["checkpoint","pilot","training","g\
o-live","handover","closure"]},due:{$ref:"shared:phaseSince"},status:{enum:["planned","active","done","missed"]},gate:{$ref:"\
shared:include"},supports:{$ref:"shared:skills"},findings:{$ref:"shared:include"},acceptedBy:{$ref:"shared:includeItem"}},
patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:milestones"};function B(l,{instancePath:s=""}={}){let e=null,
n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.
isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={
instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let o in r)if(!(k.call(Fe.items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",
params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=
e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===
null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/descripti\
on"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||
(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===
null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?
t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||(e=e===
null?p.errors:e.concat(p.errors),n=e.length)),r.kind!==void 0){let o=r.kind;if(!(o==="checkpoint"||o==="pilot"||o==="tra\
ining"||o==="go-live"||o==="handover"||o==="closure")){let a={instancePath:s+"/"+i+"/kind",keyword:"enum",params:{}};e===
null?e=[a]:e.push(a),n++}}if(r.due!==void 0&&(u(r.due,{instancePath:s+"/"+i+"/due"})||(e=e===null?u.errors:e.concat(u.errors),
n=e.length)),r.status!==void 0){let o=r.status;if(!(o==="planned"||o==="active"||o==="done"||o==="missed")){let a={instancePath:s+
"/"+i+"/status",keyword:"enum",params:{}};e===null?e=[a]:e.push(a),n++}}r.gate!==void 0&&(d(r.gate,{instancePath:s+"/"+i+
"/gate"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.supports!==void 0&&(h(r.supports,{instancePath:s+"/"+i+
"/supports"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.findings!==void 0&&(d(r.findings,{instancePath:s+"\
/"+i+"/findings"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.acceptedBy!==void 0&&(t(r.acceptedBy,{instancePath:s+
"/"+i+"/acceptedBy"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return B.errors=e,n===0}var Le={type:["arr\
ay","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},
external:{$ref:"shared:external"},kind:{$ref:"shared:includeItem"},supports:{$ref:"shared:skills"},milestone:{$ref:"shar\
ed:skillsItem"},due:{$ref:"shared:phaseSince"},audience:{$ref:"shared:include"},acceptedBy:{$ref:"shared:includeItem"},status:{
enum:["planned","draft","delivered","accepted","dropped"]}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"s\
hared:deliverables"};function E(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(Le.items.properties,o)||y.test(
o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),
n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(
r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.kind!==void 0&&(t(
r.kind,{instancePath:s+"/"+i+"/kind"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.supports!==void 0&&(h(r.supports,
{instancePath:s+"/"+i+"/supports"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.milestone!==void 0&&(c(r.milestone,
{instancePath:s+"/"+i+"/milestone"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.due!==void 0&&(u(r.due,{instancePath:s+
"/"+i+"/due"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.audience!==void 0&&(d(r.audience,{instancePath:s+
"/"+i+"/audience"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.acceptedBy!==void 0&&(t(r.acceptedBy,{instancePath:s+
"/"+i+"/acceptedBy"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.status!==void 0){let o=r.status;if(!(o==="\
planned"||o==="draft"||o==="delivered"||o==="accepted"||o==="dropped")){let a={instancePath:s+"/"+i+"/status",keyword:"e\
num",params:{}};e===null?e=[a]:e.push(a),n++}}}}}return E.errors=e,n===0}var De={type:["array","null"],items:{type:["obj\
ect","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:inclu\
deItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},external:{$ref:"sh\
ared:external"},name:{$ref:"shared:includeItem"},roles:{$ref:"shared:skills"},skills:{type:["array","null"],items:{type:[
"object","null"],properties:{skill:{$ref:"shared:skillsItem"},level:{$ref:"shared:level"}},required:["skill"],patternProperties:{
"^x-":{}},additionalProperties:!1}},capacity:{$ref:"shared:P1"},mentor:{$ref:"shared:includeItem"},development:{$ref:"sh\
ared:include"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:people"};function ie(l,{instancePath:s=""}={}){let e=null,n=0;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let f={instancePath:s,
keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),n++}if(typeof l=="number"&&isFinite(l)){if(l>5||isNaN(l)){
let f={instancePath:s,keyword:"maximum",params:{comparison:"<=",limit:5}};e===null?e=[f]:e.push(f),n++}if(l<1||isNaN(l)){
let f={instancePath:s,keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[f]:e.push(f),n++}}return ie.errors=
e,n===0}function S(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"\
type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.
push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(De.items.properties,o)||y.test(o))){
let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}if(r.
id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&
(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&
(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&
(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,
{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+
"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+
"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.name!==void 0&&(t(r.name,{instancePath:s+"/"+
i+"/name"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.roles!==void 0&&(h(r.roles,{instancePath:s+"/"+i+"/r\
oles"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.skills!==void 0){let o=r.skills;if(!Array.isArray(o)&&o!==
null){let a={instancePath:s+"/"+i+"/skills",keyword:"type",params:{}};e===null?e=[a]:e.push(a),n++}if(Array.isArray(o)){
let a=o.length;for(let g=0;g<a;g++){let m=o[g];if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null){let w={instancePath:s+
"/"+i+"/skills/"+g,keyword:"type",params:{}};e===null?e=[w]:e.push(w),n++}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
skill===void 0){let w={instancePath:s+"/"+i+"/skills/"+g,keyword:"required",params:{missingProperty:"skill"}};e===null?e=
[w]:e.push(w),n++}for(let w in m)if(!(w==="skill"||w==="level"||y.test(w))){let A={instancePath:s+"/"+i+"/skills/"+g,keyword:"\
additionalProperties",params:{additionalProperty:w}};e===null?e=[A]:e.push(A),n++}m.skill!==void 0&&(c(m.skill,{instancePath:s+
"/"+i+"/skills/"+g+"/skill"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),m.level!==void 0&&(ie(m.level,{instancePath:s+
"/"+i+"/skills/"+g+"/level"})||(e=e===null?ie.errors:e.concat(ie.errors),n=e.length))}}}}r.capacity!==void 0&&($(r.capacity,
{instancePath:s+"/"+i+"/capacity"})||(e=e===null?$.errors:e.concat($.errors),n=e.length)),r.mentor!==void 0&&(t(r.mentor,
{instancePath:s+"/"+i+"/mentor"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.development!==void 0&&(d(r.development,
{instancePath:s+"/"+i+"/development"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length))}}}return S.errors=e,n===0}var Ce={
type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includ\
eItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"\
shared:includeItem"},external:{$ref:"shared:external"},responsibility:{$ref:"shared:includeItem"},authority:{$ref:"share\
d:includeItem"},requiredSkills:{$ref:"shared:skills"},evaluatedBy:{$ref:"shared:include"},customerFacing:{$ref:"shared:c\
ustomerFacing"},communicatedOn:{$ref:"shared:phaseSince"},reviewedOn:{$ref:"shared:phaseSince"},scope:{enum:["individual",
"team","practice"]}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:roles"};function ge(l,{instancePath:s=""}={}){let e=null,n=0;if(typeof l!="boolean"){let f={instancePath:s,keyword:"type",params:{
type:"boolean"}};e===null?e=[f]:e.push(f),n++}return ge.errors=e,n===0}function R(l,{instancePath:s=""}={}){let e=null,n=0;
if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(
l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+
"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)
if(!(k.call(Ce.items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[a]:e.push(a),n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),
r.responsibility!==void 0&&(t(r.responsibility,{instancePath:s+"/"+i+"/responsibility"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.authority!==void 0&&(t(r.authority,{instancePath:s+"/"+i+"/authority"})||(e=e===null?t.errors:e.
concat(t.errors),n=e.length)),r.requiredSkills!==void 0&&(h(r.requiredSkills,{instancePath:s+"/"+i+"/requiredSkills"})||
(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.evaluatedBy!==void 0&&(d(r.evaluatedBy,{instancePath:s+"/"+i+"/ev\
aluatedBy"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.customerFacing!==void 0&&(ge(r.customerFacing,{instancePath:s+
"/"+i+"/customerFacing"})||(e=e===null?ge.errors:e.concat(ge.errors),n=e.length)),r.communicatedOn!==void 0&&(u(r.communicatedOn,
{instancePath:s+"/"+i+"/communicatedOn"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.reviewedOn!==void 0&&(u(
r.reviewedOn,{instancePath:s+"/"+i+"/reviewedOn"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.scope!==void 0){
let o=r.scope;if(!(o==="individual"||o==="team"||o==="practice")){let a={instancePath:s+"/"+i+"/scope",keyword:"enum",params:{}};
e===null?e=[a]:e.push(a),n++}}}}}return R.errors=e,n===0}var _e={type:["array","null"],items:{type:["object","null"],properties:{
id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shar\
ed:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},category:{
$ref:"shared:includeItem"},horizon:{$ref:"shared:horizon"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"s\
hared:projectSkills"};function W(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(_e.items.properties,o)||y.test(
o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),
n++}r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(
r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.category!==void 0&&
(t(r.category,{instancePath:s+"/"+i+"/category"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.horizon!==void 0&&
(q(r.horizon,{instancePath:s+"/"+i+"/horizon"})||(e=e===null?q.errors:e.concat(q.errors),n=e.length))}}}return W.errors=
e,n===0}var Ve={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"\
shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},
owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},about:{$ref:"shared:includeItem"},responsible:{$ref:"\
shared:include"},accountable:{$ref:"shared:include"},consulted:{$ref:"shared:include"},informed:{$ref:"shared:include"}},
required:["about"],patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:raci"};function N(l,{instancePath:s=""}={}){
let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),
n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&
r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.about===void 0){let o={instancePath:s+"/"+i,keyword:"required",params:{missingProperty:"about"}};e===null?
e=[o]:e.push(o),n++}for(let o in r)if(!(k.call(Ve.items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}r.id!==void 0&&(c(r.id,{instancePath:s+
"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"\
/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+
"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+
"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+
"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/ow\
ner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/\
external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.about!==void 0&&(t(r.about,{instancePath:s+"/"+i+"/a\
bout"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.responsible!==void 0&&(d(r.responsible,{instancePath:s+"\
/"+i+"/responsible"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.accountable!==void 0&&(d(r.accountable,{instancePath:s+
"/"+i+"/accountable"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.consulted!==void 0&&(d(r.consulted,{instancePath:s+
"/"+i+"/consulted"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.informed!==void 0&&(d(r.informed,{instancePath:s+
"/"+i+"/informed"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length))}}}return N.errors=e,n===0}var Ke={type:["array",
"null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},
external:{$ref:"shared:external"},decision:{$ref:"shared:includeItem"},heldBy:{$ref:"shared:includeItem"},limit:{$ref:"s\
hared:includeItem"},escalateTo:{$ref:"shared:includeItem"}},required:["decision"],patternProperties:{"^x-":{}},additionalProperties:!1},
$id:"shared:decisionRights"};function z(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={
instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<
f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};
e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.decision===void 0){let o={instancePath:s+
"/"+i,keyword:"required",params:{missingProperty:"decision"}};e===null?e=[o]:e.push(o),n++}for(let o in r)if(!(k.call(Ke.
items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[a]:e.push(a),n++}r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),
r.decision!==void 0&&(t(r.decision,{instancePath:s+"/"+i+"/decision"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.heldBy!==void 0&&(t(r.heldBy,{instancePath:s+"/"+i+"/heldBy"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
limit!==void 0&&(t(r.limit,{instancePath:s+"/"+i+"/limit"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.escalateTo!==
void 0&&(t(r.escalateTo,{instancePath:s+"/"+i+"/escalateTo"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return z.
errors=e,n===0}var Ge={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{
$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:incl\
ude"},owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},name:{$ref:"shared:includeItem"},function:{$ref:"\
shared:includeItem"},kind:{enum:["customer","internal-customer","sponsor","supplier","team"]},interest:{$ref:"shared:inc\
ludeItem"},expectations:{$ref:"shared:include"},stance:{enum:["champion","supportive","neutral","resistant"]},action:{$ref:"\
shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:stakeholders"};function T(l,{instancePath:s=""}={}){
let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),
n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&
r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let o in r)if(!(k.call(Ge.items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"addition\
alProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+
i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/tit\
le"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+
i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+
i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/l\
inks"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||
(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.name!==void 0&&(t(r.name,{instancePath:s+"/"+i+"/name"})||(e=e===
null?t.errors:e.concat(t.errors),n=e.length)),r.function!==void 0&&(t(r.function,{instancePath:s+"/"+i+"/function"})||(e=
e===null?t.errors:e.concat(t.errors),n=e.length)),r.kind!==void 0){let o=r.kind;if(!(o==="customer"||o==="internal-custo\
mer"||o==="sponsor"||o==="supplier"||o==="team")){let a={instancePath:s+"/"+i+"/kind",keyword:"enum",params:{}};e===null?
e=[a]:e.push(a),n++}}if(r.interest!==void 0&&(t(r.interest,{instancePath:s+"/"+i+"/interest"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.expectations!==void 0&&(d(r.expectations,{instancePath:s+"/"+i+"/expectations"})||(e=e===null?d.
errors:e.concat(d.errors),n=e.length)),r.stance!==void 0){let o=r.stance;if(!(o==="champion"||o==="supportive"||o==="neu\
tral"||o==="resistant")){let a={instancePath:s+"/"+i+"/stance",keyword:"enum",params:{}};e===null?e=[a]:e.push(a),n++}}r.
action!==void 0&&(t(r.action,{instancePath:s+"/"+i+"/action"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return T.
errors=e,n===0}var He={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{
$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:incl\
ude"},owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},skill:{$ref:"shared:skillsItem"},people:{$ref:"\
shared:include"},due:{$ref:"shared:phaseSince"},doneOn:{$ref:"shared:phaseSince"},source:{enum:["pilot","gap","request"]},
kind:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:training"};function F(l,{
instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===
null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&
!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(He.items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,
keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+
"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"\
/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+
"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+
"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+
"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/ow\
ner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/\
external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.skill!==void 0&&(c(r.skill,{instancePath:s+"/"+i+"/s\
kill"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.people!==void 0&&(d(r.people,{instancePath:s+"/"+i+"/peo\
ple"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.due!==void 0&&(u(r.due,{instancePath:s+"/"+i+"/due"})||(e=
e===null?u.errors:e.concat(u.errors),n=e.length)),r.doneOn!==void 0&&(u(r.doneOn,{instancePath:s+"/"+i+"/doneOn"})||(e=e===
null?u.errors:e.concat(u.errors),n=e.length)),r.source!==void 0){let o=r.source;if(!(o==="pilot"||o==="gap"||o==="reques\
t")){let a={instancePath:s+"/"+i+"/source",keyword:"enum",params:{}};e===null?e=[a]:e.push(a),n++}}r.kind!==void 0&&(t(r.
kind,{instancePath:s+"/"+i+"/kind"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return F.errors=e,n===0}var Je={
type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includ\
eItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"\
shared:includeItem"},external:{$ref:"shared:external"},skill:{$ref:"shared:skillsItem"},role:{$ref:"shared:skillsItem"},
needBy:{$ref:"shared:phaseSince"},status:{enum:["open","filled","refused"]}},patternProperties:{"^x-":{}},additionalProperties:!1},
$id:"shared:resourceRequests"};function L(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={
instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<
f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};
e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(Je.items.properties,
o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:
e.push(a),n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),
r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(
r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.skill!==void 0&&(c(
r.skill,{instancePath:s+"/"+i+"/skill"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.role!==void 0&&(c(r.role,
{instancePath:s+"/"+i+"/role"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.needBy!==void 0&&(u(r.needBy,{instancePath:s+
"/"+i+"/needBy"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.status!==void 0){let o=r.status;if(!(o==="open"||
o==="filled"||o==="refused")){let a={instancePath:s+"/"+i+"/status",keyword:"enum",params:{}};e===null?e=[a]:e.push(a),n++}}}}}
return L.errors=e,n===0}var Me={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsI\
tem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"\
shared:include"},owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},kind:{enum:["report","review","plan\
ning","one-on-one","dialogue"]},every:{$ref:"shared:P1"},last:{$ref:"shared:phaseSince"},audience:{$ref:"shared:include"}},
patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:cadences"};function D(l,{instancePath:s=""}={}){let e=null,
n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.
isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={
instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let o in r)if(!(k.call(Me.items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",
params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=
e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===
null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/descripti\
on"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||
(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===
null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?
t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||(e=e===
null?p.errors:e.concat(p.errors),n=e.length)),r.kind!==void 0){let o=r.kind;if(!(o==="report"||o==="review"||o==="planni\
ng"||o==="one-on-one"||o==="dialogue")){let a={instancePath:s+"/"+i+"/kind",keyword:"enum",params:{}};e===null?e=[a]:e.push(
a),n++}}r.every!==void 0&&($(r.every,{instancePath:s+"/"+i+"/every"})||(e=e===null?$.errors:e.concat($.errors),n=e.length)),
r.last!==void 0&&(u(r.last,{instancePath:s+"/"+i+"/last"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.audience!==
void 0&&(d(r.audience,{instancePath:s+"/"+i+"/audience"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length))}}}return D.
errors=e,n===0}var Qe={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{
$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:incl\
ude"},owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},category:{$ref:"shared:includeItem"},probability:{
$ref:"shared:level"},impact:{$ref:"shared:level"},response:{enum:["accept","avoid","mitigate","transfer"]},mitigation:{$ref:"\
shared:includeItem"},contingency:{$ref:"shared:includeItem"},threatens:{$ref:"shared:skills"},status:{$ref:"shared:statu\
s"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:risks"};function ke(l,{instancePath:s=""}={}){let e=null,n=0;if(!(l==="open"||l==="closed")){let f={instancePath:s,keyword:"enum",
params:{}};e===null?e=[f]:e.push(f),n++}return ke.errors=e,n===0}function C(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.
isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){
let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+
"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)
if(!(k.call(Qe.items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[a]:e.push(a),n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),
r.category!==void 0&&(t(r.category,{instancePath:s+"/"+i+"/category"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.probability!==void 0&&(ie(r.probability,{instancePath:s+"/"+i+"/probability"})||(e=e===null?ie.errors:e.concat(ie.errors),
n=e.length)),r.impact!==void 0&&(ie(r.impact,{instancePath:s+"/"+i+"/impact"})||(e=e===null?ie.errors:e.concat(ie.errors),
n=e.length)),r.response!==void 0){let o=r.response;if(!(o==="accept"||o==="avoid"||o==="mitigate"||o==="transfer")){let a={
instancePath:s+"/"+i+"/response",keyword:"enum",params:{}};e===null?e=[a]:e.push(a),n++}}r.mitigation!==void 0&&(t(r.mitigation,
{instancePath:s+"/"+i+"/mitigation"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.contingency!==void 0&&(t(r.
contingency,{instancePath:s+"/"+i+"/contingency"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.threatens!==void 0&&
(h(r.threatens,{instancePath:s+"/"+i+"/threatens"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.status!==void 0&&
(ke(r.status,{instancePath:s+"/"+i+"/status"})||(e=e===null?ke.errors:e.concat(ke.errors),n=e.length))}}}return C.errors=
e,n===0}var Ue={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"\
shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},
owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},validateBy:{$ref:"shared:phaseSince"},validatedOn:{$ref:"\
shared:phaseSince"},affects:{$ref:"shared:skills"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:as\
sumptions"};function _(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"\
type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.
push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(Ue.items.properties,o)||y.test(o))){
let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}r.
id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&
(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&
(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&
(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,
{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+
"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+
"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.validateBy!==void 0&&(u(r.validateBy,{instancePath:s+
"/"+i+"/validateBy"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.validatedOn!==void 0&&(u(r.validatedOn,{instancePath:s+
"/"+i+"/validatedOn"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.affects!==void 0&&(h(r.affects,{instancePath:s+
"/"+i+"/affects"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length))}}}return _.errors=e,n===0}var Xe={type:["array",
"null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},
external:{$ref:"shared:external"},raisedOn:{$ref:"shared:phaseSince"},due:{$ref:"shared:phaseSince"},status:{$ref:"share\
d:status"},affects:{$ref:"shared:skills"},resolution:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},
$id:"shared:issues"};function V(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(Xe.items.properties,o)||y.test(
o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),
n++}r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(
r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.raisedOn!==void 0&&
(u(r.raisedOn,{instancePath:s+"/"+i+"/raisedOn"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.due!==void 0&&
(u(r.due,{instancePath:s+"/"+i+"/due"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.status!==void 0&&(ke(r.status,
{instancePath:s+"/"+i+"/status"})||(e=e===null?ke.errors:e.concat(ke.errors),n=e.length)),r.affects!==void 0&&(h(r.affects,
{instancePath:s+"/"+i+"/affects"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.resolution!==void 0&&(t(r.resolution,
{instancePath:s+"/"+i+"/resolution"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return V.errors=e,n===0}var Ye={
type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includ\
eItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"\
shared:includeItem"},external:{$ref:"shared:external"},onWhom:{$ref:"shared:includeItem"},needBy:{$ref:"shared:phaseSinc\
e"},status:{enum:["open","met"]},affects:{$ref:"shared:skills"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"\
shared:dependencies"};function K(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(Ye.items.properties,o)||y.test(
o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),
n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(
r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.onWhom!==void 0&&
(t(r.onWhom,{instancePath:s+"/"+i+"/onWhom"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.needBy!==void 0&&(u(
r.needBy,{instancePath:s+"/"+i+"/needBy"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.status!==void 0){let o=r.
status;if(!(o==="open"||o==="met")){let a={instancePath:s+"/"+i+"/status",keyword:"enum",params:{}};e===null?e=[a]:e.push(
a),n++}}r.affects!==void 0&&(h(r.affects,{instancePath:s+"/"+i+"/affects"})||(e=e===null?h.errors:e.concat(h.errors),n=e.
length))}}}return K.errors=e,n===0}var Ze={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"sha\
red:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},
links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},decision:{$ref:"shared\
:includeItem"},decidedBy:{$ref:"shared:includeItem"},decidedOn:{$ref:"shared:phaseSince"},rationale:{$ref:"shared:includ\
eItem"},alternatives:{$ref:"shared:include"},affects:{$ref:"shared:skills"}},patternProperties:{"^x-":{}},additionalProperties:!1},
$id:"shared:decisions"};function G(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(Ze.items.properties,o)||y.test(
o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),
n++}r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(
r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.decision!==void 0&&
(t(r.decision,{instancePath:s+"/"+i+"/decision"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.decidedBy!==void 0&&
(t(r.decidedBy,{instancePath:s+"/"+i+"/decidedBy"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.decidedOn!==
void 0&&(u(r.decidedOn,{instancePath:s+"/"+i+"/decidedOn"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.rationale!==
void 0&&(t(r.rationale,{instancePath:s+"/"+i+"/rationale"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.alternatives!==
void 0&&(d(r.alternatives,{instancePath:s+"/"+i+"/alternatives"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),
r.affects!==void 0&&(h(r.affects,{instancePath:s+"/"+i+"/affects"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length))}}}
return G.errors=e,n===0}var er={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsI\
tem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"\
shared:include"},owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},kind:{$ref:"shared:includeItem"},due:{
$ref:"shared:phaseSince"},status:{enum:["open","done"]},affects:{$ref:"shared:skills"}},patternProperties:{"^x-":{}},additionalProperties:!1},
$id:"shared:actions"};function H(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(er.items.properties,o)||y.test(
o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),
n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(
r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.kind!==void 0&&(t(
r.kind,{instancePath:s+"/"+i+"/kind"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.due!==void 0&&(u(r.due,{instancePath:s+
"/"+i+"/due"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.status!==void 0){let o=r.status;if(!(o==="open"||
o==="done")){let a={instancePath:s+"/"+i+"/status",keyword:"enum",params:{}};e===null?e=[a]:e.push(a),n++}}r.affects!==void 0&&
(h(r.affects,{instancePath:s+"/"+i+"/affects"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length))}}}return H.errors=
e,n===0}var rr={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"\
shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},
owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},askedOf:{$ref:"shared:includeItem"},due:{$ref:"share\
d:phaseSince"},answeredOn:{$ref:"shared:phaseSince"},answer:{$ref:"shared:includeItem"},affects:{$ref:"shared:skills"}},
patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:questions"};function J(l,{instancePath:s=""}={}){let e=null,
n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.
isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={
instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let o in r)if(!(k.call(rr.items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",
params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===
null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?
t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===
null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?
d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:
e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:
e.concat(p.errors),n=e.length)),r.askedOf!==void 0&&(t(r.askedOf,{instancePath:s+"/"+i+"/askedOf"})||(e=e===null?t.errors:
e.concat(t.errors),n=e.length)),r.due!==void 0&&(u(r.due,{instancePath:s+"/"+i+"/due"})||(e=e===null?u.errors:e.concat(u.
errors),n=e.length)),r.answeredOn!==void 0&&(u(r.answeredOn,{instancePath:s+"/"+i+"/answeredOn"})||(e=e===null?u.errors:
e.concat(u.errors),n=e.length)),r.answer!==void 0&&(t(r.answer,{instancePath:s+"/"+i+"/answer"})||(e=e===null?t.errors:e.
concat(t.errors),n=e.length)),r.affects!==void 0&&(h(r.affects,{instancePath:s+"/"+i+"/affects"})||(e=e===null?h.errors:
e.concat(h.errors),n=e.length))}}}return J.errors=e,n===0}var nr={type:["array","null"],items:{type:["object","null"],properties:{
id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shar\
ed:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},trigger:{
$ref:"shared:includeItem"},plan:{$ref:"shared:includeItem"},recoverWithin:{$ref:"shared:P1"},lastTested:{$ref:"shared:ph\
aseSince"},protects:{$ref:"shared:skills"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:continuity"};
function M(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",
params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(nr.items.properties,o)||y.test(o))){let a={instancePath:s+
"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}r.id!==void 0&&(c(r.id,
{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+
"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+
"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+
"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+
"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/ow\
ner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/\
external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.trigger!==void 0&&(t(r.trigger,{instancePath:s+"/"+i+
"/trigger"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.plan!==void 0&&(t(r.plan,{instancePath:s+"/"+i+"/pl\
an"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.recoverWithin!==void 0&&($(r.recoverWithin,{instancePath:s+
"/"+i+"/recoverWithin"})||(e=e===null?$.errors:e.concat($.errors),n=e.length)),r.lastTested!==void 0&&(u(r.lastTested,{instancePath:s+
"/"+i+"/lastTested"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.protects!==void 0&&(h(r.protects,{instancePath:s+
"/"+i+"/protects"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length))}}}return M.errors=e,n===0}var sr={type:["array",
"null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},
external:{$ref:"shared:external"},source:{$ref:"shared:includeItem"},date:{$ref:"shared:phaseSince"},theme:{$ref:"shared\
:includeItem"},action:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:fee\
dback"};function Q(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"\
type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.
push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(sr.items.properties,o)||y.test(o))){
let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}r.
id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&
(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&
(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&
(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,
{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+
"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+
"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.source!==void 0&&(t(r.source,{instancePath:s+
"/"+i+"/source"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.date!==void 0&&(u(r.date,{instancePath:s+"/"+i+
"/date"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.theme!==void 0&&(t(r.theme,{instancePath:s+"/"+i+"/the\
me"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.action!==void 0&&(t(r.action,{instancePath:s+"/"+i+"/actio\
n"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}}return Q.errors=e,n===0}var ir={type:["array","null"],items:{
type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"sh\
ared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},external:{
$ref:"shared:external"},action:{$ref:"shared:includeItem"},appliesTo:{$ref:"shared:include"}},patternProperties:{"^x-":{}},
additionalProperties:!1},$id:"shared:lessons"};function U(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&
l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;
for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"\
type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(ir.
items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[a]:e.push(a),n++}r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),
r.action!==void 0&&(t(r.action,{instancePath:s+"/"+i+"/action"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
appliesTo!==void 0&&(d(r.appliesTo,{instancePath:s+"/"+i+"/appliesTo"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length))}}}
return U.errors=e,n===0}var lr={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsI\
tem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"\
shared:include"},owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},lead:{$ref:"shared:includeItem"},members:{
$ref:"shared:include"},supports:{$ref:"shared:skills"},cadence:{$ref:"shared:includeItem"},benefits:{$ref:"shared:includ\
e"},agreement:{type:["object","null"],properties:{acceptedBy:{$ref:"shared:include"},date:{$ref:"shared:phaseSince"}},patternProperties:{
"^x-":{}},additionalProperties:!1}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:communities"};function X(l,{
instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===
null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&
!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(lr.items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,
keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+
"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"\
/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==void 0&&(t(r.description,{instancePath:s+
"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+
"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+
"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/ow\
ner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/\
external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.lead!==void 0&&(t(r.lead,{instancePath:s+"/"+i+"/lea\
d"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.members!==void 0&&(d(r.members,{instancePath:s+"/"+i+"/memb\
ers"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.supports!==void 0&&(h(r.supports,{instancePath:s+"/"+i+"/\
supports"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.cadence!==void 0&&(t(r.cadence,{instancePath:s+"/"+i+
"/cadence"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.benefits!==void 0&&(d(r.benefits,{instancePath:s+"/"+
i+"/benefits"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.agreement!==void 0){let o=r.agreement;if(!(o&&typeof o==
"object"&&!Array.isArray(o))&&o!==null){let a={instancePath:s+"/"+i+"/agreement",keyword:"type",params:{}};e===null?e=[a]:
e.push(a),n++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(let a in o)if(!(a==="acceptedBy"||a==="date"||y.test(a))){
let g={instancePath:s+"/"+i+"/agreement",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[g]:e.
push(g),n++}o.acceptedBy!==void 0&&(d(o.acceptedBy,{instancePath:s+"/"+i+"/agreement/acceptedBy"})||(e=e===null?d.errors:
e.concat(d.errors),n=e.length)),o.date!==void 0&&(u(o.date,{instancePath:s+"/"+i+"/agreement/date"})||(e=e===null?u.errors:
e.concat(u.errors),n=e.length))}}}}}return X.errors=e,n===0}var tr={type:["array","null"],items:{type:["object","null"],
properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{
$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},
category:{$ref:"shared:includeItem"},supports:{$ref:"shared:skills"},budget:{$ref:"shared:P1"},spent:{$ref:"shared:P1"},
outcome:{$ref:"shared:includeItem"},countsInAppraisal:{$ref:"shared:customerFacing"}},patternProperties:{"^x-":{}},additionalProperties:!1},
$id:"shared:investments"};function Y(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,
keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?
e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(tr.items.properties,o)||y.test(
o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),
n++}r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),r.title!==
void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.description!==
void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.links!==
void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),r.owner!==void 0&&
(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.external!==void 0&&(p(
r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),r.category!==void 0&&
(t(r.category,{instancePath:s+"/"+i+"/category"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.supports!==void 0&&
(h(r.supports,{instancePath:s+"/"+i+"/supports"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.budget!==void 0&&
($(r.budget,{instancePath:s+"/"+i+"/budget"})||(e=e===null?$.errors:e.concat($.errors),n=e.length)),r.spent!==void 0&&($(
r.spent,{instancePath:s+"/"+i+"/spent"})||(e=e===null?$.errors:e.concat($.errors),n=e.length)),r.outcome!==void 0&&(t(r.
outcome,{instancePath:s+"/"+i+"/outcome"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.countsInAppraisal!==void 0&&
(ge(r.countsInAppraisal,{instancePath:s+"/"+i+"/countsInAppraisal"})||(e=e===null?ge.errors:e.concat(ge.errors),n=e.length))}}}
return Y.errors=e,n===0}var or={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsI\
tem"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"\
shared:include"},owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},kind:{$ref:"shared:includeItem"},location:{
$ref:"shared:includeItem"},reviewBy:{$ref:"shared:phaseSince"},reusedBy:{$ref:"shared:include"}},patternProperties:{"^x-":{}},
additionalProperties:!1},$id:"shared:assets"};function Z(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&
l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;
for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"\
type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(k.call(or.
items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[a]:e.push(a),n++}r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),
r.kind!==void 0&&(t(r.kind,{instancePath:s+"/"+i+"/kind"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.location!==
void 0&&(t(r.location,{instancePath:s+"/"+i+"/location"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.reviewBy!==
void 0&&(u(r.reviewBy,{instancePath:s+"/"+i+"/reviewBy"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.reusedBy!==
void 0&&(d(r.reusedBy,{instancePath:s+"/"+i+"/reusedBy"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length))}}}return Z.
errors=e,n===0}var fr={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{
$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:incl\
ude"},owner:{$ref:"shared:includeItem"},external:{$ref:"shared:external"},stage:{enum:["idea","pilot","live","retired"]},
skills:{$ref:"shared:skills"},horizon:{$ref:"shared:horizon"},supports:{$ref:"shared:skills"}},patternProperties:{"^x-":{}},
additionalProperties:!1},$id:"shared:offerings"};function ee(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(
l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.
length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"\
/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)
if(!(k.call(fr.items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[a]:e.push(a),n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),
r.stage!==void 0){let o=r.stage;if(!(o==="idea"||o==="pilot"||o==="live"||o==="retired")){let a={instancePath:s+"/"+i+"/\
stage",keyword:"enum",params:{}};e===null?e=[a]:e.push(a),n++}}r.skills!==void 0&&(h(r.skills,{instancePath:s+"/"+i+"/sk\
ills"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.horizon!==void 0&&(q(r.horizon,{instancePath:s+"/"+i+"/h\
orizon"})||(e=e===null?q.errors:e.concat(q.errors),n=e.length)),r.supports!==void 0&&(h(r.supports,{instancePath:s+"/"+i+
"/supports"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length))}}}return ee.errors=e,n===0}var dr={type:["array","nu\
ll"],items:{type:["object","null"],properties:{id:{$ref:"shared:skillsItem"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},
external:{$ref:"shared:external"},kind:{enum:["technology","customer","market","competitor","regulation"]},horizon:{$ref:"\
shared:horizon"},skills:{$ref:"shared:skills"},reviewedOn:{$ref:"shared:phaseSince"},affects:{$ref:"shared:skills"}},patternProperties:{
"^x-":{}},additionalProperties:!1},$id:"shared:influencers"};function re(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.
isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){
let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+
"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)
if(!(k.call(dr.items.properties,o)||y.test(o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[a]:e.push(a),n++}if(r.id!==void 0&&(c(r.id,{instancePath:s+"/"+i+"/id"})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length)),r.title!==void 0&&(t(r.title,{instancePath:s+"/"+i+"/title"})||(e=e===null?t.errors:e.concat(t.errors),n=e.
length)),r.description!==void 0&&(t(r.description,{instancePath:s+"/"+i+"/description"})||(e=e===null?t.errors:e.concat(
t.errors),n=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:s+"/"+i+"/tags"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),r.links!==void 0&&(d(r.links,{instancePath:s+"/"+i+"/links"})||(e=e===null?d.errors:e.concat(d.errors),n=e.
length)),r.owner!==void 0&&(t(r.owner,{instancePath:s+"/"+i+"/owner"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
r.external!==void 0&&(p(r.external,{instancePath:s+"/"+i+"/external"})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)),
r.kind!==void 0){let o=r.kind;if(!(o==="technology"||o==="customer"||o==="market"||o==="competitor"||o==="regulation")){
let a={instancePath:s+"/"+i+"/kind",keyword:"enum",params:{}};e===null?e=[a]:e.push(a),n++}}r.horizon!==void 0&&(q(r.horizon,
{instancePath:s+"/"+i+"/horizon"})||(e=e===null?q.errors:e.concat(q.errors),n=e.length)),r.skills!==void 0&&(h(r.skills,
{instancePath:s+"/"+i+"/skills"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),r.reviewedOn!==void 0&&(u(r.reviewedOn,
{instancePath:s+"/"+i+"/reviewedOn"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),r.affects!==void 0&&(h(r.affects,
{instancePath:s+"/"+i+"/affects"})||(e=e===null?h.errors:e.concat(h.errors),n=e.length))}}}return re.errors=e,n===0}function ne(l,{instancePath:s=""}={}){let e=null,n=0;if(!Array.isArray(l)&&l!==null){let f={instancePath:s,keyword:"type",
params:{}};e===null?e=[f]:e.push(f),n++}if(Array.isArray(l)){let f=l.length;for(let i=0;i<f;i++){let r=l[i];if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let o={instancePath:s+"/"+i,keyword:"type",params:{}};e===null?e=[o]:e.push(o),n++}
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.rule===void 0){let o={instancePath:s+"/"+i,keyword:"required",params:{
missingProperty:"rule"}};e===null?e=[o]:e.push(o),n++}if(r.about===void 0){let o={instancePath:s+"/"+i,keyword:"required",
params:{missingProperty:"about"}};e===null?e=[o]:e.push(o),n++}for(let o in r)if(!(o==="rule"||o==="about"||o==="reason"||
o==="by"||o==="until"||y.test(o))){let a={instancePath:s+"/"+i,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[a]:e.push(a),n++}r.rule!==void 0&&(t(r.rule,{instancePath:s+"/"+i+"/rule"})||(e=e===null?t.errors:e.concat(t.
errors),n=e.length)),r.about!==void 0&&(t(r.about,{instancePath:s+"/"+i+"/about"})||(e=e===null?t.errors:e.concat(t.errors),
n=e.length)),r.reason!==void 0&&(t(r.reason,{instancePath:s+"/"+i+"/reason"})||(e=e===null?t.errors:e.concat(t.errors),n=
e.length)),r.by!==void 0&&(t(r.by,{instancePath:s+"/"+i+"/by"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),r.
until!==void 0&&(u(r.until,{instancePath:s+"/"+i+"/until"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length))}}}return ne.
errors=e,n===0}function Ie(l,{instancePath:s=""}={}){let e=null,n=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.charter===
void 0){let f={instancePath:s,keyword:"required",params:{missingProperty:"charter"}};e===null?e=[f]:e.push(f),n++}if(l.kind===
void 0){let f={instancePath:s,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[f]:e.push(f),n++}if(l.project===
void 0){let f={instancePath:s,keyword:"required",params:{missingProperty:"project"}};e===null?e=[f]:e.push(f),n++}for(let f in l)
if(!(k.call(ve.properties,f)||y.test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[i]:e.push(i),n++}if(l.charter!==void 0&&(le(l.charter,{instancePath:s+"/charter"})||(e=e===null?le.errors:e.
concat(le.errors),n=e.length)),l.kind!==void 0&&(te(l.kind,{instancePath:s+"/kind"})||(e=e===null?te.errors:e.concat(te.
errors),n=e.length)),l.include!==void 0&&(d(l.include,{instancePath:s+"/include"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),l.project!==void 0){let f=l.project;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null){let i={instancePath:s+
"/project",keyword:"type",params:{}};e===null?e=[i]:e.push(i),n++}if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===
void 0){let i={instancePath:s+"/project",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),n++}
for(let i in f)if(!(k.call(ve.properties.project.properties,i)||y.test(i))){let r={instancePath:s+"/project",keyword:"ad\
ditionalProperties",params:{additionalProperty:i}};e===null?e=[r]:e.push(r),n++}if(f.name!==void 0&&(t(f.name,{instancePath:s+
"/project/name"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.customer!==void 0&&(t(f.customer,{instancePath:s+
"/project/customer"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.practice!==void 0&&(t(f.practice,{instancePath:s+
"/project/practice"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.platforms!==void 0&&(d(f.platforms,{instancePath:s+
"/project/platforms"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),f.phase!==void 0){let i=f.phase;if(!(i==="d\
iscover"||i==="initiate"||i==="implement"||i==="prepare"||i==="operate")){let r={instancePath:s+"/project/phase",keyword:"\
enum",params:{}};e===null?e=[r]:e.push(r),n++}}if(f.phaseSince!==void 0&&(u(f.phaseSince,{instancePath:s+"/project/phase\
Since"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),f.ambition!==void 0){let i=f.ambition;if(!(i==="strategic"||
i==="operational"||i==="tool")){let r={instancePath:s+"/project/ambition",keyword:"enum",params:{}};e===null?e=[r]:e.push(
r),n++}}f.start!==void 0&&(u(f.start,{instancePath:s+"/project/start"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),
f.goLive!==void 0&&(u(f.goLive,{instancePath:s+"/project/goLive"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length)),
f.sponsor!==void 0&&(t(f.sponsor,{instancePath:s+"/project/sponsor"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
f.manager!==void 0&&(t(f.manager,{instancePath:s+"/project/manager"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),
f.budget!==void 0&&(t(f.budget,{instancePath:s+"/project/budget"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length))}}
l.purpose!==void 0&&(ae(l.purpose,{instancePath:s+"/purpose"})||(e=e===null?ae.errors:e.concat(ae.errors),n=e.length)),l.
scope!==void 0&&(ce(l.scope,{instancePath:s+"/scope"})||(e=e===null?ce.errors:e.concat(ce.errors),n=e.length)),l.escalation!==
void 0&&(ue(l.escalation,{instancePath:s+"/escalation"})||(e=e===null?ue.errors:e.concat(ue.errors),n=e.length)),l.quality!==
void 0&&(pe(l.quality,{instancePath:s+"/quality"})||(e=e===null?pe.errors:e.concat(pe.errors),n=e.length)),l.settings!==
void 0&&(he(l.settings,{instancePath:s+"/settings"})||(e=e===null?he.errors:e.concat(he.errors),n=e.length)),l.goals!==void 0&&
(b(l.goals,{instancePath:s+"/goals"})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),l.strategies!==void 0&&(b(l.
strategies,{instancePath:s+"/strategies"})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),l.objectives!==void 0&&
(P(l.objectives,{instancePath:s+"/objectives"})||(e=e===null?P.errors:e.concat(P.errors),n=e.length)),l.benefits!==void 0&&
(I(l.benefits,{instancePath:s+"/benefits"})||(e=e===null?I.errors:e.concat(I.errors),n=e.length)),l.commitments!==void 0&&
(x(l.commitments,{instancePath:s+"/commitments"})||(e=e===null?x.errors:e.concat(x.errors),n=e.length)),l.requirements!==
void 0&&(j(l.requirements,{instancePath:s+"/requirements"})||(e=e===null?j.errors:e.concat(j.errors),n=e.length)),l.workItems!==
void 0&&(O(l.workItems,{instancePath:s+"/workItems"})||(e=e===null?O.errors:e.concat(O.errors),n=e.length)),l.milestones!==
void 0&&(B(l.milestones,{instancePath:s+"/milestones"})||(e=e===null?B.errors:e.concat(B.errors),n=e.length)),l.deliverables!==
void 0&&(E(l.deliverables,{instancePath:s+"/deliverables"})||(e=e===null?E.errors:e.concat(E.errors),n=e.length)),l.people!==
void 0&&(S(l.people,{instancePath:s+"/people"})||(e=e===null?S.errors:e.concat(S.errors),n=e.length)),l.roles!==void 0&&
(R(l.roles,{instancePath:s+"/roles"})||(e=e===null?R.errors:e.concat(R.errors),n=e.length)),l.skills!==void 0&&(W(l.skills,
{instancePath:s+"/skills"})||(e=e===null?W.errors:e.concat(W.errors),n=e.length)),l.raci!==void 0&&(N(l.raci,{instancePath:s+
"/raci"})||(e=e===null?N.errors:e.concat(N.errors),n=e.length)),l.decisionRights!==void 0&&(z(l.decisionRights,{instancePath:s+
"/decisionRights"})||(e=e===null?z.errors:e.concat(z.errors),n=e.length)),l.stakeholders!==void 0&&(T(l.stakeholders,{instancePath:s+
"/stakeholders"})||(e=e===null?T.errors:e.concat(T.errors),n=e.length)),l.training!==void 0&&(F(l.training,{instancePath:s+
"/training"})||(e=e===null?F.errors:e.concat(F.errors),n=e.length)),l.resourceRequests!==void 0&&(L(l.resourceRequests,{
instancePath:s+"/resourceRequests"})||(e=e===null?L.errors:e.concat(L.errors),n=e.length)),l.cadences!==void 0&&(D(l.cadences,
{instancePath:s+"/cadences"})||(e=e===null?D.errors:e.concat(D.errors),n=e.length)),l.risks!==void 0&&(C(l.risks,{instancePath:s+
"/risks"})||(e=e===null?C.errors:e.concat(C.errors),n=e.length)),l.assumptions!==void 0&&(_(l.assumptions,{instancePath:s+
"/assumptions"})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),l.issues!==void 0&&(V(l.issues,{instancePath:s+"/\
issues"})||(e=e===null?V.errors:e.concat(V.errors),n=e.length)),l.dependencies!==void 0&&(K(l.dependencies,{instancePath:s+
"/dependencies"})||(e=e===null?K.errors:e.concat(K.errors),n=e.length)),l.decisions!==void 0&&(G(l.decisions,{instancePath:s+
"/decisions"})||(e=e===null?G.errors:e.concat(G.errors),n=e.length)),l.actions!==void 0&&(H(l.actions,{instancePath:s+"/\
actions"})||(e=e===null?H.errors:e.concat(H.errors),n=e.length)),l.questions!==void 0&&(J(l.questions,{instancePath:s+"/\
questions"})||(e=e===null?J.errors:e.concat(J.errors),n=e.length)),l.continuity!==void 0&&(M(l.continuity,{instancePath:s+
"/continuity"})||(e=e===null?M.errors:e.concat(M.errors),n=e.length)),l.feedback!==void 0&&(Q(l.feedback,{instancePath:s+
"/feedback"})||(e=e===null?Q.errors:e.concat(Q.errors),n=e.length)),l.lessons!==void 0&&(U(l.lessons,{instancePath:s+"/l\
essons"})||(e=e===null?U.errors:e.concat(U.errors),n=e.length)),l.communities!==void 0&&(X(l.communities,{instancePath:s+
"/communities"})||(e=e===null?X.errors:e.concat(X.errors),n=e.length)),l.investments!==void 0&&(Y(l.investments,{instancePath:s+
"/investments"})||(e=e===null?Y.errors:e.concat(Y.errors),n=e.length)),l.assets!==void 0&&(Z(l.assets,{instancePath:s+"/\
assets"})||(e=e===null?Z.errors:e.concat(Z.errors),n=e.length)),l.offerings!==void 0&&(ee(l.offerings,{instancePath:s+"/\
offerings"})||(e=e===null?ee.errors:e.concat(ee.errors),n=e.length)),l.influencers!==void 0&&(re(l.influencers,{instancePath:s+
"/influencers"})||(e=e===null?re.errors:e.concat(re.errors),n=e.length)),l.waivers!==void 0&&(ne(l.waivers,{instancePath:s+
"/waivers"})||(e=e===null?ne.errors:e.concat(ne.errors),n=e.length))}else{let f={instancePath:s,keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),n++}return Ie.errors=e,n===0}var hr=xe,ar={type:"object",properties:{charter:{$ref:"s\
hared:charter"},kind:{$ref:"shared:kind"},include:{$ref:"shared:include"},practice:{type:["object","null"],properties:{name:{
$ref:"shared:includeItem"},lead:{$ref:"shared:includeItem"}},required:["name"],patternProperties:{"^x-":{}},additionalProperties:!1},
purpose:{$ref:"shared:purpose"},scope:{$ref:"shared:scope"},escalation:{$ref:"shared:escalation"},quality:{$ref:"shared:\
quality"},settings:{$ref:"shared:settings"},goals:{$ref:"shared:goals"},strategies:{$ref:"shared:goals"},objectives:{$ref:"\
shared:objectives"},benefits:{$ref:"shared:benefits"},commitments:{$ref:"shared:commitments"},requirements:{$ref:"shared\
:requirements"},workItems:{$ref:"shared:workItems"},milestones:{$ref:"shared:milestones"},deliverables:{$ref:"shared:del\
iverables"},people:{$ref:"shared:people"},roles:{$ref:"shared:roles"},skills:{$ref:"shared:projectSkills"},raci:{$ref:"s\
hared:raci"},decisionRights:{$ref:"shared:decisionRights"},stakeholders:{$ref:"shared:stakeholders"},training:{$ref:"sha\
red:training"},resourceRequests:{$ref:"shared:resourceRequests"},cadences:{$ref:"shared:cadences"},risks:{$ref:"shared:r\
isks"},assumptions:{$ref:"shared:assumptions"},issues:{$ref:"shared:issues"},dependencies:{$ref:"shared:dependencies"},decisions:{
$ref:"shared:decisions"},actions:{$ref:"shared:actions"},questions:{$ref:"shared:questions"},continuity:{$ref:"shared:co\
ntinuity"},feedback:{$ref:"shared:feedback"},lessons:{$ref:"shared:lessons"},communities:{$ref:"shared:communities"},investments:{
$ref:"shared:investments"},assets:{$ref:"shared:assets"},offerings:{$ref:"shared:offerings"},influencers:{$ref:"shared:i\
nfluencers"},waivers:{$ref:"shared:waivers"}},required:["charter","kind","practice"],patternProperties:{"^x-":{}},additionalProperties:!1,
$id:"practice"};function xe(l,{instancePath:s=""}={}){let e=null,n=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.charter===
void 0){let f={instancePath:s,keyword:"required",params:{missingProperty:"charter"}};e===null?e=[f]:e.push(f),n++}if(l.kind===
void 0){let f={instancePath:s,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[f]:e.push(f),n++}if(l.practice===
void 0){let f={instancePath:s,keyword:"required",params:{missingProperty:"practice"}};e===null?e=[f]:e.push(f),n++}for(let f in l)
if(!(k.call(ar.properties,f)||y.test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[i]:e.push(i),n++}if(l.charter!==void 0&&(le(l.charter,{instancePath:s+"/charter"})||(e=e===null?le.errors:e.
concat(le.errors),n=e.length)),l.kind!==void 0&&(te(l.kind,{instancePath:s+"/kind"})||(e=e===null?te.errors:e.concat(te.
errors),n=e.length)),l.include!==void 0&&(d(l.include,{instancePath:s+"/include"})||(e=e===null?d.errors:e.concat(d.errors),
n=e.length)),l.practice!==void 0){let f=l.practice;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null){let i={instancePath:s+
"/practice",keyword:"type",params:{}};e===null?e=[i]:e.push(i),n++}if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===
void 0){let i={instancePath:s+"/practice",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),n++}
for(let i in f)if(!(i==="name"||i==="lead"||y.test(i))){let r={instancePath:s+"/practice",keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[r]:e.push(r),n++}f.name!==void 0&&(t(f.name,{instancePath:s+"/practice/name"})||
(e=e===null?t.errors:e.concat(t.errors),n=e.length)),f.lead!==void 0&&(t(f.lead,{instancePath:s+"/practice/lead"})||(e=e===
null?t.errors:e.concat(t.errors),n=e.length))}}l.purpose!==void 0&&(ae(l.purpose,{instancePath:s+"/purpose"})||(e=e===null?
ae.errors:e.concat(ae.errors),n=e.length)),l.scope!==void 0&&(ce(l.scope,{instancePath:s+"/scope"})||(e=e===null?ce.errors:
e.concat(ce.errors),n=e.length)),l.escalation!==void 0&&(ue(l.escalation,{instancePath:s+"/escalation"})||(e=e===null?ue.
errors:e.concat(ue.errors),n=e.length)),l.quality!==void 0&&(pe(l.quality,{instancePath:s+"/quality"})||(e=e===null?pe.errors:
e.concat(pe.errors),n=e.length)),l.settings!==void 0&&(he(l.settings,{instancePath:s+"/settings"})||(e=e===null?he.errors:
e.concat(he.errors),n=e.length)),l.goals!==void 0&&(b(l.goals,{instancePath:s+"/goals"})||(e=e===null?b.errors:e.concat(
b.errors),n=e.length)),l.strategies!==void 0&&(b(l.strategies,{instancePath:s+"/strategies"})||(e=e===null?b.errors:e.concat(
b.errors),n=e.length)),l.objectives!==void 0&&(P(l.objectives,{instancePath:s+"/objectives"})||(e=e===null?P.errors:e.concat(
P.errors),n=e.length)),l.benefits!==void 0&&(I(l.benefits,{instancePath:s+"/benefits"})||(e=e===null?I.errors:e.concat(I.
errors),n=e.length)),l.commitments!==void 0&&(x(l.commitments,{instancePath:s+"/commitments"})||(e=e===null?x.errors:e.concat(
x.errors),n=e.length)),l.requirements!==void 0&&(j(l.requirements,{instancePath:s+"/requirements"})||(e=e===null?j.errors:
e.concat(j.errors),n=e.length)),l.workItems!==void 0&&(O(l.workItems,{instancePath:s+"/workItems"})||(e=e===null?O.errors:
e.concat(O.errors),n=e.length)),l.milestones!==void 0&&(B(l.milestones,{instancePath:s+"/milestones"})||(e=e===null?B.errors:
e.concat(B.errors),n=e.length)),l.deliverables!==void 0&&(E(l.deliverables,{instancePath:s+"/deliverables"})||(e=e===null?
E.errors:e.concat(E.errors),n=e.length)),l.people!==void 0&&(S(l.people,{instancePath:s+"/people"})||(e=e===null?S.errors:
e.concat(S.errors),n=e.length)),l.roles!==void 0&&(R(l.roles,{instancePath:s+"/roles"})||(e=e===null?R.errors:e.concat(R.
errors),n=e.length)),l.skills!==void 0&&(W(l.skills,{instancePath:s+"/skills"})||(e=e===null?W.errors:e.concat(W.errors),
n=e.length)),l.raci!==void 0&&(N(l.raci,{instancePath:s+"/raci"})||(e=e===null?N.errors:e.concat(N.errors),n=e.length)),
l.decisionRights!==void 0&&(z(l.decisionRights,{instancePath:s+"/decisionRights"})||(e=e===null?z.errors:e.concat(z.errors),
n=e.length)),l.stakeholders!==void 0&&(T(l.stakeholders,{instancePath:s+"/stakeholders"})||(e=e===null?T.errors:e.concat(
T.errors),n=e.length)),l.training!==void 0&&(F(l.training,{instancePath:s+"/training"})||(e=e===null?F.errors:e.concat(F.
errors),n=e.length)),l.resourceRequests!==void 0&&(L(l.resourceRequests,{instancePath:s+"/resourceRequests"})||(e=e===null?
L.errors:e.concat(L.errors),n=e.length)),l.cadences!==void 0&&(D(l.cadences,{instancePath:s+"/cadences"})||(e=e===null?D.
errors:e.concat(D.errors),n=e.length)),l.risks!==void 0&&(C(l.risks,{instancePath:s+"/risks"})||(e=e===null?C.errors:e.concat(
C.errors),n=e.length)),l.assumptions!==void 0&&(_(l.assumptions,{instancePath:s+"/assumptions"})||(e=e===null?_.errors:e.
concat(_.errors),n=e.length)),l.issues!==void 0&&(V(l.issues,{instancePath:s+"/issues"})||(e=e===null?V.errors:e.concat(
V.errors),n=e.length)),l.dependencies!==void 0&&(K(l.dependencies,{instancePath:s+"/dependencies"})||(e=e===null?K.errors:
e.concat(K.errors),n=e.length)),l.decisions!==void 0&&(G(l.decisions,{instancePath:s+"/decisions"})||(e=e===null?G.errors:
e.concat(G.errors),n=e.length)),l.actions!==void 0&&(H(l.actions,{instancePath:s+"/actions"})||(e=e===null?H.errors:e.concat(
H.errors),n=e.length)),l.questions!==void 0&&(J(l.questions,{instancePath:s+"/questions"})||(e=e===null?J.errors:e.concat(
J.errors),n=e.length)),l.continuity!==void 0&&(M(l.continuity,{instancePath:s+"/continuity"})||(e=e===null?M.errors:e.concat(
M.errors),n=e.length)),l.feedback!==void 0&&(Q(l.feedback,{instancePath:s+"/feedback"})||(e=e===null?Q.errors:e.concat(Q.
errors),n=e.length)),l.lessons!==void 0&&(U(l.lessons,{instancePath:s+"/lessons"})||(e=e===null?U.errors:e.concat(U.errors),
n=e.length)),l.communities!==void 0&&(X(l.communities,{instancePath:s+"/communities"})||(e=e===null?X.errors:e.concat(X.
errors),n=e.length)),l.investments!==void 0&&(Y(l.investments,{instancePath:s+"/investments"})||(e=e===null?Y.errors:e.concat(
Y.errors),n=e.length)),l.assets!==void 0&&(Z(l.assets,{instancePath:s+"/assets"})||(e=e===null?Z.errors:e.concat(Z.errors),
n=e.length)),l.offerings!==void 0&&(ee(l.offerings,{instancePath:s+"/offerings"})||(e=e===null?ee.errors:e.concat(ee.errors),
n=e.length)),l.influencers!==void 0&&(re(l.influencers,{instancePath:s+"/influencers"})||(e=e===null?re.errors:e.concat(
re.errors),n=e.length)),l.waivers!==void 0&&(ne(l.waivers,{instancePath:s+"/waivers"})||(e=e===null?ne.errors:e.concat(ne.
errors),n=e.length))}else{let f={instancePath:s,keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),n++}return xe.
errors=e,n===0}var yr=je,cr={type:"object",properties:{charter:{$ref:"shared:charter"},kind:{$ref:"shared:kind"},include:{
$ref:"shared:include"},goals:{$ref:"shared:goals"},strategies:{$ref:"shared:goals"},objectives:{$ref:"shared:objectives"},
benefits:{$ref:"shared:benefits"},commitments:{$ref:"shared:commitments"},requirements:{$ref:"shared:requirements"},workItems:{
$ref:"shared:workItems"},milestones:{$ref:"shared:milestones"},deliverables:{$ref:"shared:deliverables"},people:{$ref:"s\
hared:people"},roles:{$ref:"shared:roles"},skills:{$ref:"shared:projectSkills"},raci:{$ref:"shared:raci"},decisionRights:{
$ref:"shared:decisionRights"},stakeholders:{$ref:"shared:stakeholders"},training:{$ref:"shared:training"},resourceRequests:{
$ref:"shared:resourceRequests"},cadences:{$ref:"shared:cadences"},risks:{$ref:"shared:risks"},assumptions:{$ref:"shared:\
assumptions"},issues:{$ref:"shared:issues"},dependencies:{$ref:"shared:dependencies"},decisions:{$ref:"shared:decisions"},
actions:{$ref:"shared:actions"},questions:{$ref:"shared:questions"},continuity:{$ref:"shared:continuity"},feedback:{$ref:"\
shared:feedback"},lessons:{$ref:"shared:lessons"},communities:{$ref:"shared:communities"},investments:{$ref:"shared:inve\
stments"},assets:{$ref:"shared:assets"},offerings:{$ref:"shared:offerings"},influencers:{$ref:"shared:influencers"},waivers:{
$ref:"shared:waivers"}},required:["charter","kind"],patternProperties:{"^x-":{}},additionalProperties:!1,$id:"part"};function je(l,{
instancePath:s=""}={}){let e=null,n=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.charter===void 0){let f={instancePath:s,
keyword:"required",params:{missingProperty:"charter"}};e===null?e=[f]:e.push(f),n++}if(l.kind===void 0){let f={instancePath:s,
keyword:"required",params:{missingProperty:"kind"}};e===null?e=[f]:e.push(f),n++}for(let f in l)if(!(k.call(cr.properties,
f)||y.test(f))){let i={instancePath:s,keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[i]:e.push(
i),n++}l.charter!==void 0&&(le(l.charter,{instancePath:s+"/charter"})||(e=e===null?le.errors:e.concat(le.errors),n=e.length)),
l.kind!==void 0&&(te(l.kind,{instancePath:s+"/kind"})||(e=e===null?te.errors:e.concat(te.errors),n=e.length)),l.include!==
void 0&&(d(l.include,{instancePath:s+"/include"})||(e=e===null?d.errors:e.concat(d.errors),n=e.length)),l.goals!==void 0&&
(b(l.goals,{instancePath:s+"/goals"})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),l.strategies!==void 0&&(b(l.
strategies,{instancePath:s+"/strategies"})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),l.objectives!==void 0&&
(P(l.objectives,{instancePath:s+"/objectives"})||(e=e===null?P.errors:e.concat(P.errors),n=e.length)),l.benefits!==void 0&&
(I(l.benefits,{instancePath:s+"/benefits"})||(e=e===null?I.errors:e.concat(I.errors),n=e.length)),l.commitments!==void 0&&
(x(l.commitments,{instancePath:s+"/commitments"})||(e=e===null?x.errors:e.concat(x.errors),n=e.length)),l.requirements!==
void 0&&(j(l.requirements,{instancePath:s+"/requirements"})||(e=e===null?j.errors:e.concat(j.errors),n=e.length)),l.workItems!==
void 0&&(O(l.workItems,{instancePath:s+"/workItems"})||(e=e===null?O.errors:e.concat(O.errors),n=e.length)),l.milestones!==
void 0&&(B(l.milestones,{instancePath:s+"/milestones"})||(e=e===null?B.errors:e.concat(B.errors),n=e.length)),l.deliverables!==
void 0&&(E(l.deliverables,{instancePath:s+"/deliverables"})||(e=e===null?E.errors:e.concat(E.errors),n=e.length)),l.people!==
void 0&&(S(l.people,{instancePath:s+"/people"})||(e=e===null?S.errors:e.concat(S.errors),n=e.length)),l.roles!==void 0&&
(R(l.roles,{instancePath:s+"/roles"})||(e=e===null?R.errors:e.concat(R.errors),n=e.length)),l.skills!==void 0&&(W(l.skills,
{instancePath:s+"/skills"})||(e=e===null?W.errors:e.concat(W.errors),n=e.length)),l.raci!==void 0&&(N(l.raci,{instancePath:s+
"/raci"})||(e=e===null?N.errors:e.concat(N.errors),n=e.length)),l.decisionRights!==void 0&&(z(l.decisionRights,{instancePath:s+
"/decisionRights"})||(e=e===null?z.errors:e.concat(z.errors),n=e.length)),l.stakeholders!==void 0&&(T(l.stakeholders,{instancePath:s+
"/stakeholders"})||(e=e===null?T.errors:e.concat(T.errors),n=e.length)),l.training!==void 0&&(F(l.training,{instancePath:s+
"/training"})||(e=e===null?F.errors:e.concat(F.errors),n=e.length)),l.resourceRequests!==void 0&&(L(l.resourceRequests,{
instancePath:s+"/resourceRequests"})||(e=e===null?L.errors:e.concat(L.errors),n=e.length)),l.cadences!==void 0&&(D(l.cadences,
{instancePath:s+"/cadences"})||(e=e===null?D.errors:e.concat(D.errors),n=e.length)),l.risks!==void 0&&(C(l.risks,{instancePath:s+
"/risks"})||(e=e===null?C.errors:e.concat(C.errors),n=e.length)),l.assumptions!==void 0&&(_(l.assumptions,{instancePath:s+
"/assumptions"})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),l.issues!==void 0&&(V(l.issues,{instancePath:s+"/\
issues"})||(e=e===null?V.errors:e.concat(V.errors),n=e.length)),l.dependencies!==void 0&&(K(l.dependencies,{instancePath:s+
"/dependencies"})||(e=e===null?K.errors:e.concat(K.errors),n=e.length)),l.decisions!==void 0&&(G(l.decisions,{instancePath:s+
"/decisions"})||(e=e===null?G.errors:e.concat(G.errors),n=e.length)),l.actions!==void 0&&(H(l.actions,{instancePath:s+"/\
actions"})||(e=e===null?H.errors:e.concat(H.errors),n=e.length)),l.questions!==void 0&&(J(l.questions,{instancePath:s+"/\
questions"})||(e=e===null?J.errors:e.concat(J.errors),n=e.length)),l.continuity!==void 0&&(M(l.continuity,{instancePath:s+
"/continuity"})||(e=e===null?M.errors:e.concat(M.errors),n=e.length)),l.feedback!==void 0&&(Q(l.feedback,{instancePath:s+
"/feedback"})||(e=e===null?Q.errors:e.concat(Q.errors),n=e.length)),l.lessons!==void 0&&(U(l.lessons,{instancePath:s+"/l\
essons"})||(e=e===null?U.errors:e.concat(U.errors),n=e.length)),l.communities!==void 0&&(X(l.communities,{instancePath:s+
"/communities"})||(e=e===null?X.errors:e.concat(X.errors),n=e.length)),l.investments!==void 0&&(Y(l.investments,{instancePath:s+
"/investments"})||(e=e===null?Y.errors:e.concat(Y.errors),n=e.length)),l.assets!==void 0&&(Z(l.assets,{instancePath:s+"/\
assets"})||(e=e===null?Z.errors:e.concat(Z.errors),n=e.length)),l.offerings!==void 0&&(ee(l.offerings,{instancePath:s+"/\
offerings"})||(e=e===null?ee.errors:e.concat(ee.errors),n=e.length)),l.influencers!==void 0&&(re(l.influencers,{instancePath:s+
"/influencers"})||(e=e===null?re.errors:e.concat(re.errors),n=e.length)),l.waivers!==void 0&&(ne(l.waivers,{instancePath:s+
"/waivers"})||(e=e===null?ne.errors:e.concat(ne.errors),n=e.length))}else{let f={instancePath:s,keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),n++}return je.errors=e,n===0}var mr=qe;function qe(l,{instancePath:s=""}={}){let e=null,n=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.goals!==void 0&&(b(
l.goals,{instancePath:s+"/goals"})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),l.strategies!==void 0&&(b(l.strategies,
{instancePath:s+"/strategies"})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),l.objectives!==void 0&&(P(l.objectives,
{instancePath:s+"/objectives"})||(e=e===null?P.errors:e.concat(P.errors),n=e.length)),l.benefits!==void 0&&(I(l.benefits,
{instancePath:s+"/benefits"})||(e=e===null?I.errors:e.concat(I.errors),n=e.length)),l.commitments!==void 0&&(x(l.commitments,
{instancePath:s+"/commitments"})||(e=e===null?x.errors:e.concat(x.errors),n=e.length)),l.requirements!==void 0&&(j(l.requirements,
{instancePath:s+"/requirements"})||(e=e===null?j.errors:e.concat(j.errors),n=e.length)),l.workItems!==void 0&&(O(l.workItems,
{instancePath:s+"/workItems"})||(e=e===null?O.errors:e.concat(O.errors),n=e.length)),l.milestones!==void 0&&(B(l.milestones,
{instancePath:s+"/milestones"})||(e=e===null?B.errors:e.concat(B.errors),n=e.length)),l.deliverables!==void 0&&(E(l.deliverables,
{instancePath:s+"/deliverables"})||(e=e===null?E.errors:e.concat(E.errors),n=e.length)),l.people!==void 0&&(S(l.people,{
instancePath:s+"/people"})||(e=e===null?S.errors:e.concat(S.errors),n=e.length)),l.roles!==void 0&&(R(l.roles,{instancePath:s+
"/roles"})||(e=e===null?R.errors:e.concat(R.errors),n=e.length)),l.skills!==void 0&&(W(l.skills,{instancePath:s+"/skills"})||
(e=e===null?W.errors:e.concat(W.errors),n=e.length)),l.raci!==void 0&&(N(l.raci,{instancePath:s+"/raci"})||(e=e===null?N.
errors:e.concat(N.errors),n=e.length)),l.decisionRights!==void 0&&(z(l.decisionRights,{instancePath:s+"/decisionRights"})||
(e=e===null?z.errors:e.concat(z.errors),n=e.length)),l.stakeholders!==void 0&&(T(l.stakeholders,{instancePath:s+"/stakeh\
olders"})||(e=e===null?T.errors:e.concat(T.errors),n=e.length)),l.training!==void 0&&(F(l.training,{instancePath:s+"/tra\
ining"})||(e=e===null?F.errors:e.concat(F.errors),n=e.length)),l.resourceRequests!==void 0&&(L(l.resourceRequests,{instancePath:s+
"/resourceRequests"})||(e=e===null?L.errors:e.concat(L.errors),n=e.length)),l.cadences!==void 0&&(D(l.cadences,{instancePath:s+
"/cadences"})||(e=e===null?D.errors:e.concat(D.errors),n=e.length)),l.risks!==void 0&&(C(l.risks,{instancePath:s+"/risks"})||
(e=e===null?C.errors:e.concat(C.errors),n=e.length)),l.assumptions!==void 0&&(_(l.assumptions,{instancePath:s+"/assumpti\
ons"})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),l.issues!==void 0&&(V(l.issues,{instancePath:s+"/issues"})||
(e=e===null?V.errors:e.concat(V.errors),n=e.length)),l.dependencies!==void 0&&(K(l.dependencies,{instancePath:s+"/depend\
encies"})||(e=e===null?K.errors:e.concat(K.errors),n=e.length)),l.decisions!==void 0&&(G(l.decisions,{instancePath:s+"/d\
ecisions"})||(e=e===null?G.errors:e.concat(G.errors),n=e.length)),l.actions!==void 0&&(H(l.actions,{instancePath:s+"/act\
ions"})||(e=e===null?H.errors:e.concat(H.errors),n=e.length)),l.questions!==void 0&&(J(l.questions,{instancePath:s+"/que\
stions"})||(e=e===null?J.errors:e.concat(J.errors),n=e.length)),l.continuity!==void 0&&(M(l.continuity,{instancePath:s+"\
/continuity"})||(e=e===null?M.errors:e.concat(M.errors),n=e.length)),l.feedback!==void 0&&(Q(l.feedback,{instancePath:s+
"/feedback"})||(e=e===null?Q.errors:e.concat(Q.errors),n=e.length)),l.lessons!==void 0&&(U(l.lessons,{instancePath:s+"/l\
essons"})||(e=e===null?U.errors:e.concat(U.errors),n=e.length)),l.communities!==void 0&&(X(l.communities,{instancePath:s+
"/communities"})||(e=e===null?X.errors:e.concat(X.errors),n=e.length)),l.investments!==void 0&&(Y(l.investments,{instancePath:s+
"/investments"})||(e=e===null?Y.errors:e.concat(Y.errors),n=e.length)),l.assets!==void 0&&(Z(l.assets,{instancePath:s+"/\
assets"})||(e=e===null?Z.errors:e.concat(Z.errors),n=e.length)),l.offerings!==void 0&&(ee(l.offerings,{instancePath:s+"/\
offerings"})||(e=e===null?ee.errors:e.concat(ee.errors),n=e.length)),l.influencers!==void 0&&(re(l.influencers,{instancePath:s+
"/influencers"})||(e=e===null?re.errors:e.concat(re.errors),n=e.length)),l.waivers!==void 0&&(ne(l.waivers,{instancePath:s+
"/waivers"})||(e=e===null?ne.errors:e.concat(ne.errors),n=e.length)),l.reviews!==void 0){let f=l.reviews;if(!Array.isArray(
f)&&f!==null){let i={instancePath:s+"/reviews",keyword:"type",params:{}};e===null?e=[i]:e.push(i),n++}if(Array.isArray(f)){
let i=f.length;for(let r=0;r<i;r++){let o=f[r];if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let a={instancePath:s+
"/reviews/"+r,keyword:"type",params:{}};e===null?e=[a]:e.push(a),n++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.from===
void 0){let a={instancePath:s+"/reviews/"+r,keyword:"required",params:{missingProperty:"from"}};e===null?e=[a]:e.push(a),
n++}if(o.fromPrint===void 0){let a={instancePath:s+"/reviews/"+r,keyword:"required",params:{missingProperty:"fromPrint"}};
e===null?e=[a]:e.push(a),n++}if(o.to===void 0){let a={instancePath:s+"/reviews/"+r,keyword:"required",params:{missingProperty:"\
to"}};e===null?e=[a]:e.push(a),n++}if(o.toPrint===void 0){let a={instancePath:s+"/reviews/"+r,keyword:"required",params:{
missingProperty:"toPrint"}};e===null?e=[a]:e.push(a),n++}for(let a in o)if(!(a==="from"||a==="fromPrint"||a==="to"||a===
"toPrint"||a==="by"||a==="date"||y.test(a))){let g={instancePath:s+"/reviews/"+r,keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[g]:e.push(g),n++}o.from!==void 0&&(c(o.from,{instancePath:s+"/reviews/"+r+"/from"})||
(e=e===null?c.errors:e.concat(c.errors),n=e.length)),o.fromPrint!==void 0&&(t(o.fromPrint,{instancePath:s+"/reviews/"+r+
"/fromPrint"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.to!==void 0&&(c(o.to,{instancePath:s+"/reviews/"+
r+"/to"})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),o.toPrint!==void 0&&(t(o.toPrint,{instancePath:s+"/revie\
ws/"+r+"/toPrint"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.by!==void 0&&(t(o.by,{instancePath:s+"/revie\
ws/"+r+"/by"})||(e=e===null?t.errors:e.concat(t.errors),n=e.length)),o.date!==void 0&&(u(o.date,{instancePath:s+"/review\
s/"+r+"/date"})||(e=e===null?u.errors:e.concat(u.errors),n=e.length))}}}}}else{let f={instancePath:s,keyword:"type",params:{
type:"object"}};e===null?e=[f]:e.push(f),n++}return qe.errors=e,n===0}export{mr as lists,yr as part,hr as practice,pr as project};
